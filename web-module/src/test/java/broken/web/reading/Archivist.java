package broken.web.reading;

import jakarta.persistence.EntityManager;

public class Archivist {

    EntityManager archive;
}

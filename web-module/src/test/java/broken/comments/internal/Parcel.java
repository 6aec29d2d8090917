package broken.comments.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Parcel {

    @Id long id;
}

package broken.accounts;

import jakarta.annotation.sql.DataSourceDefinition;

public class Technical {

    DataSourceDefinition definition;
}

package org.kiosque.platform.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Runs the migrations of a schema, and remembers how far each one got. */
final class Migrations {

    private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();

    private Migrations() {}

    static void run(DataSource database, String schema) {
        var flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/" + schema)
                .failOnMissingLocations(true)
                .load();
        flyway.migrate();
        VERSIONS.put(schema, flyway.info().current().getVersion().getVersion());
    }

    /** @return the schemas of this application with the version each was brought to when it started */
    static Map<String, String> versions() {
        return Map.copyOf(VERSIONS);
    }
}

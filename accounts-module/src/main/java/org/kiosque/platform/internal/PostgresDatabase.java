package org.kiosque.platform.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.kiosque.platform.Database;

/** PostgreSQL, behind the one data source of the application. */
@ApplicationScoped
class PostgresDatabase implements Database {

    /** Without any of these an acknowledged comment may be gone after a power cut. */
    private static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");

    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/kiosque")
    DataSource dataSource;

    @Override
    public void migrate(String schema) {
        Migrations.run(dataSource, schema);
    }

    @Override
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        try (var connection = dataSource.getConnection()) {
            for (String setting : DURABILITY)
                if (ask(connection, "show " + setting).equals("off"))
                    complaints.add("PostgreSQL runs with " + setting + " = off: switch it on.");
            for (var schema : Migrations.versions().entrySet())
                migrationComplaint(connection, schema.getKey(), schema.getValue(), complaints);
        } catch (SQLException failure) {
            complaints.add("The database does not answer: " + failure.getMessage());
        }
        return complaints;
    }

    private static void migrationComplaint(Connection connection, String schema, String expected, List<String> complaints)
            throws SQLException {
        String found = ask(connection, "select version from " + schema
                + ".flyway_schema_history where success and version is not null order by installed_rank desc limit 1");
        if (!found.equals(expected))
            complaints.add("Schema " + schema + " is at version " + found + ", this node started with " + expected + ": restart it.");
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            try (var rows = statement.executeQuery(query)) {
                return rows.next() ? rows.getString(1) : "none";
            }
        }
    }
}

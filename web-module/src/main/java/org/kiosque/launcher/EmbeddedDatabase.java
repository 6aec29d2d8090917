package org.kiosque.launcher;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The PostgreSQL that Kiosque brings along for whoever has none. Its rows are in the data folder and stay there; it
 * listens on the loopback address only and lets nobody in without a password, which lies in the data folder too.
 */
final class EmbeddedDatabase {

    private static final String VERSION = "17";
    private static final String SUPERUSER = "postgres";
    private static final String APPLICATION = "kiosque";

    /** Whatever the machine calls UTF-8: the search for words takes from it what a letter is. */
    private static final List<String> LOCALES = List.of("C.UTF-8", "en_US.UTF-8", "C");

    /** PostgreSQL's own starter hands the name of its folder to a shell. */
    private static final Pattern SHELL = Pattern.compile("[\"$`\\\\\n]");

    private final PostgresPrograms programs;
    private final Postmaster postmaster;
    private final Path cluster;
    private final Path logs;
    private final Secret superuser;
    private final Secret application;
    private int port;

    private EmbeddedDatabase(DataFolder data) {
        var home = data.postgresql();
        if (File.separatorChar == '/' && SHELL.matcher(home.toString()).find())
            throw new Refusal("The name of the data folder must be free of quotes, backslashes and dollar signs: " + home);
        programs = PostgresPrograms.unpackedIn(home);
        cluster = home.resolve(VERSION);
        logs = data.logs();
        superuser = Secret.keptIn(home.resolve(SUPERUSER + ".password"));
        application = Secret.keptIn(home.resolve(APPLICATION + ".password"));
        postmaster = new Postmaster(programs, cluster, logs);
    }

    /** Starts what is there, or makes it first. What a killed run has left running is stopped before. */
    static EmbeddedDatabase start(DataFolder data) {
        var database = new EmbeddedDatabase(data);
        if (Files.exists(database.cluster)) database.checkCluster();
        else database.createCluster();
        database.postmaster.stopOrphan();
        database.programs.removeFormerVersions();
        database.port = freePort();
        database.postmaster.start(database.port);
        try {
            database.letTheApplicationIn();
        } catch (Refusal refusal) {
            database.stop();
            throw refusal;
        }
        return database;
    }

    void stop() { postmaster.stop(); }

    String url() { return url(APPLICATION); }

    String user() { return APPLICATION; }

    String password() { return application.text(); }

    private String url(String database) { return "jdbc:postgresql://127.0.0.1:" + port + "/" + database; }

    private void checkCluster() {
        try {
            var version = Files.readString(cluster.resolve("PG_VERSION")).strip();
            if (!version.equals(VERSION))
                throw new Refusal("The database in %s was made by PostgreSQL %s, and this Kiosque brings PostgreSQL %s."
                        .formatted(cluster, version, VERSION));
        } catch (IOException missing) {
            throw new Refusal("The database in " + cluster + " is damaged: restore the data folder from a backup, "
                    + "or start afresh in another folder with --data.", missing);
        }
    }

    /** Made beside and then renamed: a folder of this name was finished. */
    private void createCluster() {
        var unfinished = cluster.resolveSibling("unfinished-" + VERSION);
        PostgresPrograms.Outcome outcome = null;
        for (var locale : LOCALES) {
            DataFolder.delete(unfinished);
            outcome = programs.run("initdb", List.of("-D", unfinished.toString(),
                    "-U", SUPERUSER, "--pwfile", superuser.file().toString(), "-A", "scram-sha-256", "-E", "UTF8",
                    "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--lc-collate=C", "--lc-ctype=" + locale,
                    "--data-checksums"), logs.resolve("initdb.log"));
            if (outcome.isGood() || !outcome.said().contains("invalid locale")) break;
        }
        if (!outcome.isGood())
            throw new Refusal("The database cannot be created in %s: %s (see %s).".formatted(cluster,
                    outcome.said().lines().filter(line -> line.contains("error:")).findFirst().orElse("it gives no reason"),
                    logs.resolve("initdb.log")));
        try {
            Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException stuck) {
            throw new Refusal("The folder " + cluster + " cannot be written.", stuck);
        }
    }

    /** The application owns its database and nothing else: no superuser reads files for it. */
    private void letTheApplicationIn() {
        try (var postgres = DriverManager.getConnection(url(SUPERUSER), SUPERUSER, superuser.text())) {
            if (!has(postgres, "select from pg_roles where rolname = ?")) run(postgres, "create role kiosque login");
            run(postgres, "alter role kiosque password '" + password() + "'");
            if (!has(postgres, "select from pg_database where datname = ?"))
                run(postgres, "create database kiosque owner kiosque");
        } catch (SQLException refused) {
            throw new Refusal("The database in " + cluster + " does not let Kiosque in: " + refused.getMessage(), refused);
        }
    }

    private static boolean has(Connection postgres, String query) throws SQLException {
        try (var statement = postgres.prepareStatement(query)) {
            statement.setString(1, APPLICATION);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection postgres, String sql) throws SQLException {
        try (var statement = postgres.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new Refusal("There is no free port for the database.", none);
        }
    }
}

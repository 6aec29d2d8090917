package org.kiosque.launcher;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real server: what is promised of it is asked of it. */
class EmbeddedDatabaseTest {

    @TempDir static Path parent;
    static DataFolder data;
    static EmbeddedDatabase database;

    @BeforeAll
    static void takeAFolderNamedAsPeopleNameThem() { data = DataFolder.take(parent.resolve("Ma rédaction d'été")); }

    @BeforeEach
    void start() { database = EmbeddedDatabase.start(data); }

    @AfterEach
    void stop() { database.stop(); }

    @AfterAll
    static void release() { data.release(); }

    @Test
    void rowsStayFromOneRunToTheNext() throws SQLException {
        change("create table headline as select 'Été à la une' as words");

        database.stop();
        database = EmbeddedDatabase.start(data);

        assertEquals("été à la une", ask("select lower(words) from headline"));
    }

    @Test
    void rowsStayWhenTheProcessIsKilledAndItsServerIsFoundAgain() throws SQLException {
        change("create table orphan as select 'committed' as words");
        var orphan = postmaster();

        database = EmbeddedDatabase.start(data);

        assertNotEquals(orphan, postmaster());
        assertDoesNotThrow(() -> orphan.onExit().get(30, SECONDS), "two servers on one folder would destroy it");
        assertEquals("committed", ask("select words from orphan"));
    }

    @Test
    void rowsStayWhenTheServerIsKilledToo() throws SQLException {
        change("create table killed as select 'committed' as words");
        kill(postmaster());

        database = EmbeddedDatabase.start(data);

        assertEquals("committed", ask("select words from killed"));
    }

    @Test
    void aProcessThatOnlyHasTheOldNumberIsLeftAlone() throws IOException, SQLException {
        database.stop();
        var innocent = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(cluster().resolve("postmaster.pid"), innocent.pid() + "\n");

            database = EmbeddedDatabase.start(data);

            assertTrue(innocent.isAlive());
            assertEquals("kiosque", ask("select current_user"));
        } finally {
            innocent.destroyForcibly();
        }
    }

    @Test
    void whatIsCommittedIsOnTheDisk() throws SQLException {
        for (var promise : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"})
            assertEquals("on", ask("show " + promise), promise);
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        for (var user : new String[] {"kiosque", "postgres"})
            for (var password : new String[] {null, "", "kiosque"})
                assertThrows(SQLException.class, () -> connect(user, password), user);
    }

    @Test
    void thePasswordsAreForTheOwnerOnly() throws IOException {
        assumeTrue(Files.getFileStore(parent).supportsFileAttributeView("posix"));
        var home = data.postgresql();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home)));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("kiosque.password"))));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("postgres.password"))));
    }

    @Test
    void theApplicationIsNoSuperuser() throws SQLException {
        assertEquals("f", ask("select rolsuper or rolcreaterole or rolcreatedb or rolreplication from pg_roles where rolname = current_user"));
        assertEquals("kiosque", ask("select pg_get_userbyid(datdba) from pg_database where datname = current_database()"));
        assertThrows(SQLException.class, () -> ask("select pg_read_file('pg_hba.conf')"));
    }

    @Test
    void theApplicationMayBringWhatItNeeds() throws SQLException {
        change("create schema articles; create extension unaccent; create extension pg_trgm");

        assertEquals("Ete", ask("select unaccent('Été')"));
        assertEquals("UTF8", ask("show server_encoding"));
        assertEquals("'été':1", ask("select to_tsvector('simple', 'ÉTÉ')"));
    }

    @Test
    void onlyThisMachineReachesIt() throws IOException, SQLException {
        assertEquals("127.0.0.1", ask("show listen_addresses"));
        int port = URI.create(database.url().substring("jdbc:".length())).getPort();
        var others = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress()).toList();
        assertAll(others.stream().map(address ->
                () -> assertThrows(ConnectException.class, () -> new Socket(address, port).close(), address.toString())));
    }

    @Test
    void aForgottenPasswordHeals() throws IOException, SQLException {
        database.stop();
        Files.delete(data.postgresql().resolve("kiosque.password"));

        database = EmbeddedDatabase.start(data);

        assertEquals("kiosque", ask("select current_user"));
    }

    @Test
    void aDamagedFolderIsSaidToBeSo() throws IOException {
        database.stop();
        var version = cluster().resolve("PG_VERSION");
        var control = cluster().resolve("global/pg_control");
        Files.delete(version);
        assertTrue(saidAtStart().startsWith("The database in " + cluster() + " is damaged: restore the data folder"));

        Files.writeString(version, "16\n");
        assertEquals("The database in " + cluster() + " was made by PostgreSQL 16, and this Kiosque brings PostgreSQL 17.",
                saidAtStart());

        Files.writeString(version, "17\n");
        var kept = Files.move(control, control.resolveSibling("kept"));
        assertTrue(saidAtStart().startsWith("The database in " + cluster()
                + " does not start: postgres: could not find the database system"));
        Files.move(kept, control);
    }

    @Test
    void aDatabaseOfOnesOwnIsTriedBefore() throws SQLException {
        new ExternalDatabase(database.url(), "kiosque", database.password()).check();

        assertEquals("The database " + database.url() + " does not accept this user and password: "
                + "check kiosque.db.user and kiosque.db.password.",
                saidBy(new ExternalDatabase(database.url() + "?ApplicationName=x", "kiosque", "wrong")));
        var unknown = database.url().replaceFirst("kiosque$", "unknown");
        assertEquals("There is no such database at " + unknown + ": create it, or correct kiosque.db.url.",
                saidBy(new ExternalDatabase(unknown, "kiosque", database.password())));
        database.stop();
        assertTrue(saidBy(new ExternalDatabase(database.url(), "kiosque", "wrong"))
                .startsWith("The database " + database.url() + " cannot be reached: "));
    }

    private String saidAtStart() {
        return assertThrows(Refusal.class, () -> EmbeddedDatabase.start(data)).getMessage();
    }

    private static String saidBy(ExternalDatabase database) {
        return assertThrows(Refusal.class, database::check).getMessage();
    }

    private Path cluster() { return data.postgresql().resolve("17"); }

    private ProcessHandle postmaster() {
        try (var lines = Files.lines(cluster().resolve("postmaster.pid"))) {
            return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow())).orElseThrow();
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    /** And what it started, which goes by itself when it notices. */
    private static void kill(ProcessHandle process) {
        var children = process.children().toList();
        process.destroyForcibly();
        process.onExit().join();
        children.forEach(child -> child.onExit().join());
    }

    private Connection connect(String user, String password) throws SQLException {
        var login = new Properties();
        login.setProperty("user", user);
        if (password != null) login.setProperty("password", password);
        return DriverManager.getConnection(database.url(), login);
    }

    private void change(String sql) throws SQLException {
        try (var connection = connect("kiosque", database.password()); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (var connection = connect("kiosque", database.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}

package org.kiosque.web.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kiosque.web.shell.Site;
import org.postgresql.ds.PGSimpleDataSource;

/** The outbox in a real database and a mail server that listens, without an application around them. */
class DeliveryIT {

    static final PGSimpleDataSource DATABASE = new PGSimpleDataSource();

    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    Outbox outbox = outbox(DATABASE);
    Postman postman = new Postman();
    HeardAnswers mailing = new HeardAnswers();
    Instant now;

    @BeforeAll
    static void migrate() {
        DATABASE.setUrl(System.getProperty("kiosque.db.url"));
        DATABASE.setUser("postgres");
        DATABASE.setPassword("postgres");
        Flyway.configure().dataSource(DATABASE).schemas("web").defaultSchema("web").locations("classpath:db/web").load().migrate();
    }

    @BeforeEach
    void start() throws SQLException {
        try (var connection = DATABASE.getConnection(); var statement = connection.createStatement()) {
            statement.execute("delete from web.mail");
        }
        server.start();
        postman.outbox = outbox;
        postman.server = mailServer();
        postman.mailing = mailing;
        outbox.put(new Letter("ann@news.example", "Confirmez votre adresse", "https://news.example/verify?token=s3cret", true));
        now = outbox.latest(1).get(0).createdAt();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailIsSentOnce() {
        assertTrue(postman.carryOne(now));
        assertFalse(postman.carryOne(now.plus(Duration.ofHours(1))));

        assertEquals(1, server.getReceivedMessages().length);
        assertEquals(now, outbox.latest(1).get(0).sentAt());
    }

    @Test
    void aSentSecretIsNotKept() {
        postman.carryOne(now);

        assertEquals("", outbox.latest(1).get(0).body());
    }

    @Test
    void whatIsNoSecretStaysReadable() {
        outbox.put(new Letter("bob@news.example", "Votre commentaire", "Motif : hors sujet.", false));
        var later = now.plusSeconds(60);

        assertTrue(postman.carryOne(later));
        assertTrue(postman.carryOne(later));

        assertEquals("Motif : hors sujet.", outbox.latest(1).get(0).body());
    }

    @Test
    void aMailThatFailedIsTriedAgainAfterAWhile() {
        int port = server.getSmtp().getPort();
        server.stop();
        assertFalse(postman.carryOne(now));
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();

        assertFalse(postman.carryOne(now.plusSeconds(59)));
        assertTrue(postman.carryOne(now.plusSeconds(61)));
    }

    @Test
    void everyFailureDoublesTheWait() {
        var mail = outbox.latest(1).get(0);
        outbox.failed(mail, "No route to host", now);
        outbox.failed(mail, "No route to host", now);

        assertTrue(outbox.takeDue(now.plusSeconds(119), now.minusSeconds(1)).isEmpty());
        assertTrue(outbox.takeDue(now.plusSeconds(121), now.minusSeconds(1)).isPresent());
    }

    @Test
    void aMailWhoseTimeHasPassedStaysHere() {
        assertFalse(postman.carryOne(now.plus(Duration.ofDays(3))));
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void twoNodesNeverTakeTheSameMail() throws SQLException {
        try (var one = DATABASE.getConnection(); var other = DATABASE.getConnection()) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);

            assertTrue(outbox(always(one)).takeDue(now, now.minusSeconds(1)).isPresent());
            assertTrue(outbox(always(other)).takeDue(now, now.minusSeconds(1)).isEmpty());
        }
    }

    @Test
    void aNewsletterWaitsBehindAMailToOnePerson() {
        outbox.put(new Letter("ann@news.example", "La lettre", "Le texte.", false), letter(4));
        outbox.put(new Letter("bob@news.example", "Mot de passe", "Le lien.", true));
        var later = now.plusSeconds(60);

        assertTrue(postman.carryOne(later));
        assertTrue(postman.carryOne(later));

        assertTrue(outbox.takeDue(later, now.minusSeconds(1)).orElseThrow().isLaidOut());
    }

    @Test
    void aNewsletterIsReadableUntilItIsSentAndToldWhenItIs() {
        outbox.put(new Letter("ann@news.example", "La lettre", "Le texte.", false), letter(4));
        assertTrue(outbox.latest(1).get(0).isLaidOut());

        postman.carryOne(now.plusSeconds(60));
        postman.carryOne(now.plusSeconds(60));

        assertEquals("", outbox.latest(1).get(0).body());
        assertFalse(outbox.latest(1).get(0).isLaidOut());
        assertEquals(List.of("4 accepted"), mailing.heard);
    }

    @Test
    void aRefusedNewsletterIsToldAndNotTriedAgain() throws IOException {
        postman.carryOne(now);
        outbox.put(new Letter("gone@news.example", "La lettre", "Le texte.", false), letter(4));
        outbox.put(new Letter("full@news.example", "La lettre", "Le texte.", false), letter(5));
        var later = now.plusSeconds(60);

        try (var strict = new StrictServer("gone@news.example", "550 5.1.1 <gone@news.example> unknown", "full@news.example", "552 5.2.2 full")) {
            postman.server.port = strict.port();
            assertTrue(postman.carryOne(later));
            postman.carryOne(later);
        }

        assertEquals(List.of("4 refused, no such mailbox"), mailing.heard);
        assertEquals(Set.of("full@news.example"), waiting(later.plus(Duration.ofHours(7))));
    }

    @Test
    void aRefusedMailToOnePersonIsTriedAgain() throws IOException {
        try (var strict = new StrictServer("ann@news.example", "550 5.1.1 <ann@news.example> unknown")) {
            postman.server.port = strict.port();
            assertTrue(postman.carryOne(now));
        }

        assertEquals(List.of(), mailing.heard);
        assertEquals(Set.of("ann@news.example"), waiting(now.plusSeconds(61)));
    }

    @Test
    void oldMailIsForgotten() {
        assertEquals(0, outbox.forget(now));
        assertEquals(1, outbox.forget(now.plusSeconds(1)));
    }

    private static Bulk letter(long copy) {
        return new Bulk("<p>Le texte.</p>", "weekly", "https://news.example/newsletters/unsubscribe?token=abc", copy);
    }

    private Set<String> waiting(Instant at) {
        return outbox.takeDue(at, now.minusSeconds(1)).stream().map(Mail::recipient).collect(Collectors.toSet());
    }

    private static Outbox outbox(DataSource database) {
        var outbox = new Outbox();
        outbox.database = database;
        return outbox;
    }

    /** A data source as a running transaction sees it: one connection, and nobody closes it. */
    private static DataSource always(Connection connection) {
        var open = (Connection) Proxy.newProxyInstance(DeliveryIT.class.getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return (DataSource) Proxy.newProxyInstance(DeliveryIT.class.getClassLoader(), new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> open);
    }

    private MailServer mailServer() {
        var configured = new MailServer();
        configured.host = Optional.of("127.0.0.1");
        configured.port = server.getSmtp().getPort();
        configured.user = Optional.empty();
        configured.password = Optional.empty();
        configured.from = Optional.empty();
        configured.bounces = Optional.empty();
        configured.site = new Site() {
            @Override
            public String getName() {
                return "Le Fanal";
            }

            @Override
            public String getContact() {
                return "redaction@news.example";
            }
        };
        return configured;
    }
}

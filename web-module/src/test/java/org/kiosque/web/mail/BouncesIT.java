package org.kiosque.web.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags.Flag;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters that come back to a mailbox that is read by IMAP, and what is known of them afterwards. */
class BouncesIT {

    static final String POSTMASTER = "bounces@news.example";

    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    Outbox outbox = new Outbox();
    HeardAnswers mailing = new HeardAnswers();
    Bounces bounces = new Bounces();
    Instant now;

    @BeforeAll
    static void migrate() {
        DeliveryIT.migrate();
    }

    @BeforeEach
    void start() throws SQLException {
        try (var connection = DeliveryIT.DATABASE.getConnection(); var statement = connection.createStatement()) {
            statement.execute("delete from web.mail");
        }
        server.start();
        server.setUser(POSTMASTER, POSTMASTER, "s3cret");
        outbox.database = DeliveryIT.DATABASE;
        bounces.returns = new Returns();
        bounces.returns.outbox = outbox;
        bounces.returns.mailing = mailing;
        bounces.mailbox = mailbox();
        now = Instant.now();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private BounceMailbox mailbox() {
        var mailbox = new BounceMailbox();
        mailbox.host = Optional.of("127.0.0.1");
        mailbox.port = server.getImap().getPort();
        mailbox.tls = false;
        mailbox.user = Optional.of(POSTMASTER);
        mailbox.password = Optional.of("s3cret");
        mailbox.folder = "INBOX";
        return mailbox;
    }

    /** A letter that was sent to this address, as the number of one of its copies. */
    private Mail letter(String address, long copy) {
        outbox.put(new Letter(address, "La lettre", "Le texte.", false),
                new Bulk("<p>Le texte.</p>", "weekly", "https://news.example/newsletters/unsubscribe?token=abc", copy));
        return outbox.latest(1).get(0);
    }

    private static String number(Mail letter) {
        return "<kiosque-" + letter.id() + "-" + letter.createdAt().toEpochMilli() + "@news.example>";
    }

    private static String report(String action, String status, String number) {
        return """
                From: MAILER-DAEMON@elsewhere.example
                To: bounces@news.example
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                I am sorry.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.elsewhere.example
                Arrival-Date: Mon, 2 Jun 2031 10:00:00 +0000

                Original-Recipient: rfc822;gone@elsewhere.example
                Final-Recipient: rfc822; forwarded@elsewhere.example
                Action: %s
                Status: %s (as far as we know)
                Diagnostic-Code: smtp; 550 no

                --b
                Content-Type: text/rfc822-headers

                Subject: La lettre
                Message-ID: %s

                --b--
                """.formatted(action, status, number).replace("\n", "\r\n");
    }

    private void arrives(String message) throws MessagingException {
        var mime = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message.getBytes(StandardCharsets.US_ASCII)));
        server.getUserManager().getUser(POSTMASTER).deliver(mime);
    }

    private List<Boolean> flagged() throws Exception {
        var inbox = server.getManagers().getImapHostManager().getInbox(server.getUserManager().getUser(POSTMASTER));
        return inbox.getNonDeletedMessages().stream().map(message -> message.getFlags().contains(Flag.FLAGGED)).toList();
    }

    @Test
    void whoIsGoneGetsNoMoreLetters() throws Exception {
        Mail letter = letter("gone@elsewhere.example", 7);
        arrives(report("failed", "5.1.1", number(letter)));

        bounces.run(now);

        assertEquals(List.of("7 of gone@elsewhere.example came back for good"), mailing.heard);
        assertEquals(List.of(), flagged());
    }

    @Test
    void aReportThatComesTwiceCountsOnce() throws Exception {
        Mail letter = letter("gone@elsewhere.example", 7);
        arrives(report("failed", "5.1.1", number(letter)));
        bounces.run(now);
        arrives(report("Failed", "5.1.1", number(letter)));
        bounces.run(now);

        assertEquals(1, mailing.heard.size());
        assertEquals(List.of(), flagged());
    }

    @Test
    void whatMayPassCountsThreeTimes() throws Exception {
        for (String status : List.of("4.4.7", "5.2.2", "5.7.1")) {
            arrives(report("failed", status, number(letter("full@elsewhere.example", 8))));
            bounces.run(now);
        }

        assertEquals(List.of("8 of full@elsewhere.example came back", "8 of full@elsewhere.example came back",
                "8 of full@elsewhere.example came back for good"), mailing.heard);
    }

    @Test
    void whatIsStillBeingTriedOrHasArrivedIsNoFailure() throws Exception {
        for (String action : List.of("delayed", "delivered", "relayed")) arrives(report(action, "4.4.1", number(letter("ann@elsewhere.example", 9))));

        bounces.run(now);

        assertEquals(List.of(), mailing.heard);
        assertEquals(List.of(), flagged());
    }

    @Test
    void whatIsNotUnderstoodStaysFlaggedAndHarmsNobody() throws Exception {
        Mail letter = letter("ann@elsewhere.example", 10);
        outbox.put(new Letter("bob@elsewhere.example", "Mot de passe", "Le lien.", true));
        Mail toOne = outbox.latest(1).get(0);
        String guessed = "<kiosque-" + letter.id() + "-" + (letter.createdAt().toEpochMilli() + 1) + "@news.example>";
        var strange = List.of(report("failed", "5.1.1", guessed), report("failed", "5.1.1", number(toOne)), report("failed", "5.1.1", "<x@y>"),
                report("failed", "unknown", number(letter)), report("", "5.1.1", number(letter)),
                report("failed", "5.1.1", number(letter)).replace("text/rfc822-headers", "text/plain"),
                report("failed", "5.1.1", number(letter)).replace("multipart/report", "multipart/mixed"),
                "Subject: Bonjour\r\n\r\nMerci pour la lettre !", "Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\n", "\r\n");
        for (String message : strange) arrives(message);

        bounces.run(now);
        bounces.run(now);

        assertEquals(List.of(), mailing.heard);
        assertEquals(Stream.generate(() -> true).limit(strange.size()).toList(), flagged());
    }

    @Test
    void aWholeLetterMayBeReturned() throws Exception {
        Mail letter = letter("gone@elsewhere.example", 11);
        arrives(report("failed", "5.4.4", number(letter)).replace("text/rfc822-headers", "message/rfc822"));

        bounces.run(now);

        assertEquals(List.of("11 of gone@elsewhere.example came back for good"), mailing.heard);
    }

    @Test
    void aMailboxThatDoesNotAnswerIsTriedAgain() throws Exception {
        Mail letter = letter("gone@elsewhere.example", 12);
        arrives(report("failed", "5.1.1", number(letter)));
        bounces.mailbox.password = Optional.of("wrong");
        bounces.run(now);
        assertEquals(List.of(), mailing.heard);

        bounces.mailbox = mailbox();
        bounces.run(now);
        assertEquals(1, mailing.heard.size());
    }

    @Test
    void withoutAMailboxNothingIsRead() {
        bounces.mailbox.host = Optional.empty();
        assertFalse(bounces.mailbox.isConfigured());
        server.stop();
        bounces.run(now);
        assertTrue(bounces.every().compareTo(Duration.ofMinutes(15)) < 0);
    }
}

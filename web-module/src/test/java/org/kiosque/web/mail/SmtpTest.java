package org.kiosque.web.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpTest {

    static final Instant NOON = Instant.parse("2030-01-31T12:00:00Z");

    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    Mail mail = new Mail(5, "ann@news.example", "Votre commentaire a été masqué", "Motif\u00a0: été.\n", NOON, null);

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailArrivesAsItWasWritten() throws Exception {
        smtp("").send(mail);

        var arrived = server.getReceivedMessages()[0];
        assertEquals("Votre commentaire a été masqué", arrived.getSubject());
        assertEquals("Motif\u00a0: été.", ((String) arrived.getContent()).strip());
        assertEquals("L’Œil <noreply@news.example>", readable(arrived.getFrom()[0]));
        assertEquals("redaction@news.example", arrived.getReplyTo()[0].toString());
        assertEquals(Instant.parse("2030-01-31T12:00:00Z"), arrived.getSentDate().toInstant());
    }

    @Test
    void aRepeatedMailBearsTheSameNumber() throws Exception {
        smtp("").send(mail);
        smtp("").send(mail);

        var arrived = server.getReceivedMessages();
        assertEquals("<kiosque-5-1896091200000@news.example>", arrived[0].getMessageID());
        assertEquals(arrived[0].getMessageID(), arrived[1].getMessageID());
    }

    @Test
    void aSubjectCannotStartAHeader() throws Exception {
        smtp("").send(new Mail(6, "ann@news.example", "Hello\r\nX-Evil: yes", "Hello", NOON, null));

        assertNull(server.getReceivedMessages()[0].getHeader("X-Evil"));
    }

    @Test
    void aNewsletterCanBeLeftWithOneClickAndReadInBothParts() throws Exception {
        smtp("").send(newsletter("https://news.example/newsletters/unsubscribe?token=abc"));

        var arrived = server.getReceivedMessages()[0];
        assertEquals("<https://news.example/newsletters/unsubscribe?token=abc>", arrived.getHeader("List-Unsubscribe", null));
        assertEquals("List-Unsubscribe=One-Click", arrived.getHeader("List-Unsubscribe-Post", null));
        assertEquals("L’Œil <weekly.newsletters.news.example>", MimeUtility.decodeText(arrived.getHeader("List-Id", null)));
        assertEquals("bulk", arrived.getHeader("Precedence", null));
        var parts = (MimeMultipart) arrived.getContent();
        assertTrue(parts.getContentType().startsWith("multipart/alternative"), parts.getContentType());
        assertEquals("Le texte.", ((String) parts.getBodyPart(0).getContent()).strip());
        assertTrue(parts.getBodyPart(1).getContentType().startsWith("text/html"), parts.getBodyPart(1).getContentType());
        assertEquals("<p>Été</p>", ((String) parts.getBodyPart(1).getContent()).strip());
    }

    @Test
    void aNewsletterThatNobodyTakesComesBackToItsOwnAddress() throws Exception {
        smtp("").send(newsletter(null));
        smtp("").send(mail);

        assertEquals("<bounces@news.example>", server.getReceivedMessages()[0].getHeader("Return-Path", null));
        assertEquals("<noreply@news.example>", server.getReceivedMessages()[1].getHeader("Return-Path", null));
    }

    @Test
    void aTestAndAMailToOnePersonHaveNoWayOut() throws Exception {
        smtp("").send(newsletter(null));
        smtp("").send(mail);

        for (var arrived : server.getReceivedMessages()) assertNull(arrived.getHeader("List-Unsubscribe"));
        assertNull(server.getReceivedMessages()[1].getHeader("List-Id"));
        assertNull(server.getReceivedMessages()[1].getHeader("Precedence"));
    }

    @Test
    void withoutTheEncryptionThatWasAskedForNothingIsSent() {
        var strict = new Smtp("127.0.0.1", server.getSmtp().getPort(), true, "", "", "noreply@news.example", "Fanal", "redaction@news.example",
                "bounces@news.example");

        assertThrows(MessagingException.class, () -> strict.send(mail));
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void aServerThatAsksForAPasswordGetsIt() throws Exception {
        server.setUser("kiosque", "s3cret");
        smtp("kiosque").send(mail);

        assertEquals(1, server.getReceivedMessages().length);
    }

    private Mail newsletter(String unsubscribe) {
        return new Mail(8, "ann@news.example", "La lettre", "Le texte.\n", NOON, null, new Bulk("<p>Été</p>", "weekly", unsubscribe, 3));
    }

    private Smtp smtp(String user) {
        return new Smtp("127.0.0.1", server.getSmtp().getPort(), false, user, "s3cret", "noreply@news.example", "L’Œil",
                "redaction@news.example", "bounces@news.example");
    }

    private static String readable(jakarta.mail.Address address) {
        var internet = (jakarta.mail.internet.InternetAddress) address;
        return internet.getPersonal() + " <" + internet.getAddress() + ">";
    }
}

package org.kiosque.web.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** What a newsletter has in its message that a mail to one person has not. */
final class BulkParts {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private BulkParts() {}

    /** @return the plain text and the laid-out one; a reader's program shows the last it understands */
    static MimeMultipart both(Mail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.body(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(mail.bulk().html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    /** RFC 2919 for the list, RFC 2369 and 8058 for the way out of it. */
    static void head(MimeMessage message, Bulk bulk, String site, String host) throws MessagingException {
        message.setHeader("List-Id", word(site) + " <" + bulk.list() + ".newsletters." + host.replaceAll("[^A-Za-z0-9.-]", "") + ">");
        message.setHeader("Precedence", "bulk");
        if (bulk.unsubscribe() == null) return;
        message.setHeader("List-Unsubscribe", "<" + bulk.unsubscribe() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    /** @return a phrase as headers have it */
    private static String word(String text) throws MessagingException {
        String plain = Letter.oneLine(text).replaceAll("[\"\\\\<>]", "");
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(plain)) return '"' + plain + '"';
        try {
            return MimeUtility.encodeWord(plain, UTF_8, null);
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}

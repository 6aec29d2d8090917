package org.kiosque.web.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/**
 * Hands one mail at a time to a mail server.
 *
 * @param user empty for a server that asks for no name
 * @param from whom the mail comes from; @param name is written beside it; @param replyTo who reads the answers
 * @param bounces where newsletters come back to that nobody takes
 */
record Smtp(String host, int port, boolean startTls, String user, String password, String from, String name, String replyTo,
            String bounces) {

    private static final String TIMEOUT_MILLIS = "10000";

    void send(Mail mail) throws MessagingException {
        var session = session(mail.bulk() == null ? from : bounces);
        var message = new Numbered(session, "kiosque-" + mail.id() + "-" + mail.createdAt().toEpochMilli());
        message.setFrom(sender());
        message.setReplyTo(InternetAddress.parse(replyTo));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(Letter.oneLine(mail.subject()), StandardCharsets.UTF_8.name());
        if (mail.isLaidOut()) message.setContent(BulkParts.both(mail));
        else message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.bulk() != null) BulkParts.head(message, mail.bulk(), name, from.substring(from.lastIndexOf('@') + 1));
        Transport.send(message);
    }

    private Session session(String returnPath) {
        var settings = new Properties();
        settings.put("mail.smtp.host", host);
        settings.put("mail.smtp.port", Integer.toString(port));
        settings.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
        settings.put("mail.smtp.starttls.required", Boolean.toString(startTls));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        settings.put("mail.smtp.from", returnPath);
        for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            settings.put("mail.smtp." + step, TIMEOUT_MILLIS);
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        });
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress(from, Letter.oneLine(name), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Keeps the password out of every log. */
    @Override
    public String toString() {
        return "Smtp[" + host + ":" + port + "]";
    }

    /** Bears the same number each time it is tried, so that mailboxes can tell a repetition. */
    private final class Numbered extends MimeMessage {

        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + number + from.substring(from.lastIndexOf('@')) + ">");
        }
    }
}

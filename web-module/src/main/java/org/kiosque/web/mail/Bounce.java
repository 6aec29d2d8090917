package org.kiosque.web.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail server's report on a letter it had taken (RFC 3464). The letter's number, in the headers that are returned with the
 * report, is what proves that it is about a letter of ours: whoever makes one up does not know it.
 *
 * @param mail number of the letter in the outbox; @param writtenAt when it was written, in whole milliseconds
 * @param failed whether it was given up; if not, it arrived or is still being tried
 * @param status as RFC 3463 has it, "5.1.1" for instance
 */
record Bounce(long mail, Instant writtenAt, boolean failed, String status) {

    private static final Pattern NUMBER = Pattern.compile("<kiosque-(\\d{1,18})-(\\d{1,18})@[^<>\\s]+>");
    private static final Pattern STATUS = Pattern.compile("([245]\\.\\d{1,3}\\.\\d{1,3})\\b.*");
    /** About the letter or the two servers rather than the address: a full mailbox, and policy, as when a site is taken for a sender of spam. */
    private static final Pattern ABOUT_THE_MOMENT = Pattern.compile("5\\.(2\\.2|7\\.\\d+)");
    private static final String GIVEN_UP = "failed";

    /** @return empty for what is no report, or not on a letter of ours */
    static Optional<Bounce> of(Part message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) return Optional.empty();
        InternetHeaders report = null;
        InternetHeaders letter = null;
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) report = recipient(part);
            else if (part.isMimeType("text/rfc822-headers") || part.isMimeType("message/rfc822")) letter = headers(part);
        }
        return report == null || letter == null ? Optional.empty() : of(report, letter);
    }

    private static Optional<Bounce> of(InternetHeaders report, InternetHeaders letter) {
        var number = NUMBER.matcher(first(letter, "Message-ID"));
        var status = STATUS.matcher(first(report, "Status"));
        String action = first(report, "Action");
        if (!number.matches() || !status.matches() || action.isEmpty()) return Optional.empty();
        return Optional.of(new Bounce(Long.parseLong(number.group(1)), Instant.ofEpochMilli(Long.parseLong(number.group(2))),
                action.equalsIgnoreCase(GIVEN_UP), status.group(1)));
    }

    /** What is said about the message comes first, then about each recipient. A letter has one. */
    private static InternetHeaders recipient(BodyPart part) throws MessagingException, IOException {
        try (InputStream lines = part.getInputStream()) {
            InternetHeaders group = new InternetHeaders(lines);
            while (group.getHeader("Action") == null && lines.available() > 0) group = new InternetHeaders(lines);
            return group;
        }
    }

    private static InternetHeaders headers(BodyPart part) throws MessagingException, IOException {
        try (InputStream lines = part.getInputStream()) {
            return new InternetHeaders(lines);
        }
    }

    private static String first(InternetHeaders headers, String name) {
        String[] all = headers.getHeader(name);
        return all == null ? "" : all[0].strip();
    }

    /** @return whether nothing sent to this address will ever arrive */
    boolean isForGood() {
        return failed && status.startsWith("5.") && !ABOUT_THE_MOMENT.matcher(status).matches();
    }
}

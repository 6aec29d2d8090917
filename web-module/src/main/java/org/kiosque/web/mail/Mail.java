package org.kiosque.web.mail;

import java.time.Instant;

/**
 * A mail in the outbox.
 *
 * @param body empty when it held a secret and is sent
 * @param sentAt null while it waits, and when it was refused for good
 * @param bulk null for a mail to one person
 */
public record Mail(long id, String recipient, String subject, String body, Instant createdAt, Instant sentAt, Bulk bulk) {

    Mail(long id, String recipient, String subject, String body, Instant createdAt, Instant sentAt) {
        this(id, recipient, subject, body, createdAt, sentAt, null);
    }

    /** @return whether there is a laid-out text to be looked at */
    public boolean isLaidOut() {
        return bulk != null && bulk.html() != null;
    }
}

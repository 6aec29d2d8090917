package org.kiosque.web.mail;

import java.time.Instant;

/** A mail in the outbox. @param body empty when it held a secret and is sent; @param sentAt null while it waits */
public record Mail(long id, String recipient, String subject, String body, Instant createdAt, Instant sentAt) {}

package org.kiosque.newsletters;

import java.time.Instant;

/** An issue in the list of the archive. */
public record SentIssue(Newsletter newsletter, int number, String subject, Instant at) {}

package org.kiosque.newsletters;

import java.time.Instant;
import org.kiosque.accounts.AccountId;

/**
 * An issue as the desk works on it.
 *
 * @param number what readers know it by, given when it starts to go out; 0 before
 * @param version hand it back when saving; it tells whether somebody else saved in between
 * @param author null when it was composed by rule
 * @param scheduledAt null while no moment is chosen
 * @param startedAt when words and recipients were fixed; null before
 * @param sentAt when the last copy was handed over; null before
 * @param tally how many copies stand where
 */
public record Issue(IssueId id, Newsletter newsletter, int number, Composition composition, IssueState state, int version,
                    AccountId author, Instant savedAt, Instant scheduledAt, Instant startedAt, Instant sentAt, Tally tally) {}

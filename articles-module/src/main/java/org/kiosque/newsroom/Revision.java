package org.kiosque.newsroom;

import java.time.Instant;
import org.kiosque.accounts.AccountId;

/**
 * One saved text.
 *
 * @param number from 1 on, without gaps
 * @param state where the piece stood when it was saved, after that
 * @param why may be empty
 * @param words how many are in the text
 * @param firstPublishedAt when the piece had first been published by then; null when it had not
 * @param hash in hexadecimal digits: SHA-256 over the text, over all that stands here, and over the hash before
 */
public record Revision(int number, String title, State state, AccountId by, Instant at, String why, int words,
                       Instant firstPublishedAt, String hash) {}

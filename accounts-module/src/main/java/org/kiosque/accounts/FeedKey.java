package org.kiosque.accounts;

import java.time.Instant;

/**
 * What stands in the addresses of somebody's personal feeds.
 *
 * @param text 22 characters, 128 random bits
 */
public record FeedKey(String text, Instant issuedAt) {

    /** Keeps the secret out of every log. */
    @Override
    public String toString() {
        return "FeedKey";
    }
}

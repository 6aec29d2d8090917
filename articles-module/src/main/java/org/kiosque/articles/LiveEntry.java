package org.kiosque.articles;

import java.time.Instant;
import org.kiosque.accounts.AccountId;

/**
 * One entry of a live.
 *
 * @param at the moment it tells of, in whose order entries stand
 * @param title may be empty
 * @param html sanitised
 * @param keyMoment whether it is one of those that sum the event up
 * @param editedAt when it was last changed under readers' eyes; null when it never was
 * @param version hand it back when editing; it tells whether somebody else did in between
 */
public record LiveEntry(LiveEntryId id, AccountId author, Instant at, String title, String html, boolean pinned,
                        boolean keyMoment, Instant editedAt, int version) {

    /** @return the same entry with this text */
    public LiveEntry with(String other) {
        return new LiveEntry(id, author, at, title, other, pinned, keyMoment, editedAt, version);
    }
}

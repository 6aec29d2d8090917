package org.kiosque.bookmarks;

import org.kiosque.platform.Refused;

/** A piece cannot be kept. */
public class BookmarkRefused extends Refused {

    public enum Reason {
        UNKNOWN,
        TOO_MANY
    }

    private final Reason reason;

    /** @param about the article's id */
    public BookmarkRefused(Object about, Reason reason) {
        super("bookmark", about, reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

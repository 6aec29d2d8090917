package org.kiosque.newsroom;

import org.kiosque.platform.Refused;

/** Nothing comes into this live, or not like this. */
public class LiveRefused extends Refused {

    public enum Reason {
        UNKNOWN,
        NOT_A_LIVE,
        CLOSED,
        NOT_CLOSED,
        EMPTY,
        TOO_LONG,
        /** More than {@link LiveCoverage#PINNED_MAX}. */
        TOO_MANY_PINNED,
        IN_THE_FUTURE,
        /** More than {@link LiveCoverage#AGE_MAX_DAYS} ago: somebody has mistyped it. */
        TOO_LONG_AGO,
        CHANGED_MEANWHILE
    }

    private final Reason reason;

    /** @param about an entry's id, or the article's */
    public LiveRefused(Object about, Reason reason) {
        super("live", about, reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

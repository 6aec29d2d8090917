package org.kiosque.gifts;

import org.kiosque.platform.Refused;

/** Nothing was given, or taken back. */
public class GiftRefused extends Refused {

    public enum Reason {
        /** No such piece is published, or no such gift was given by this person. */
        UNKNOWN,
        /** Everybody may read it already. */
        FREE_ALREADY,
        /** All of this month's gifts are given. */
        NONE_LEFT
    }

    private final Reason reason;

    /** @param about the id of an article or of a gift */
    public GiftRefused(Object about, Reason reason) {
        super("gift", about, reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

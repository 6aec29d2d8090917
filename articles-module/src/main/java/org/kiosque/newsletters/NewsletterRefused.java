package org.kiosque.newsletters;

import org.kiosque.platform.Refused;

/** The newsletters said no. */
public class NewsletterRefused extends Refused {

    public enum Reason {
        /** There is no such issue, or no such link. */
        UNKNOWN,
        /** It is on its way, sent or given up: its words stay as they are. */
        CLOSED,
        /** Somebody else saved in between. */
        CHANGED_MEANWHILE,
        /** There is nothing published in it. */
        NO_PIECES,
        /** One more piece than a letter holds. */
        TOO_MANY_PIECES,
        /** Not published, or no longer. */
        NOT_PUBLISHED,
        PAST,
        /** More than a year away. */
        TOO_FAR,
        /** The clocks skip it on that day. */
        MISSING_HOUR,
        /** The clocks show it twice on that day. */
        DOUBLE_HOUR,
        /** Another issue of this letter is or was planned for this edition. */
        EDITION_TAKEN,
        /** A letter that goes out by itself does so on a day. */
        NO_DAY,
        /** The weekly letter goes out once a week. */
        ONE_DAY,
        /** What is to be suppressed does not look like an address. */
        NOT_AN_ADDRESS
    }

    private final Reason reason;

    /** @param about an issue's id, a letter, or a word that names no address */
    public NewsletterRefused(Object about, Reason reason) {
        super("newsletter", about, reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

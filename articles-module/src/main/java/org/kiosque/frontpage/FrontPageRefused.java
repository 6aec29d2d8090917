package org.kiosque.frontpage;

import org.kiosque.platform.Refused;

/** The home page desk said no. */
public class FrontPageRefused extends Refused {

    public enum Reason {
        UNKNOWN,
        PAST,
        TOO_FAR,
        ENDS_TOO_SOON,
        NO_SUCH_PIECE,
        TOO_LATE,
        CHANGED_MEANWHILE
    }

    private final Reason reason;

    /** @param about an arrangement's id, or "new" */
    public FrontPageRefused(Object about, Reason reason) {
        super("frontPage", about, reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

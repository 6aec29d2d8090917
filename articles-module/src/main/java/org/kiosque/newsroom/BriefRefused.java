package org.kiosque.newsroom;

import org.kiosque.platform.Refused;

/** The Brief of a day stays as it is. */
public class BriefRefused extends Refused {

    public enum Reason {
        /** No newspaper has come out that day, nor ever will. */
        UNKNOWN,
        CHANGED_MEANWHILE
    }

    private final Reason reason;

    /** @param about the day */
    public BriefRefused(Object about, Reason reason) {
        super("brief", about, reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

package org.kiosque.media;

import org.kiosque.platform.Refused;

/** The media library said no. */
public class MediaRefused extends Refused {

    public enum Reason {
        UNKNOWN,
        /** The file is empty. */
        NO_FILE,
        TOO_HEAVY,
        TOO_LARGE,
        UNKNOWN_KIND,
        SVG,
        DAMAGED,
        /** Too many pictures are being worked on. */
        BUSY,
        STORE_FAILED,
        CHANGED_MEANWHILE,
        NOT_YOURS
    }

    private final Reason reason;

    /** @param about a picture's id, or "new" */
    public MediaRefused(Object about, Reason reason) {
        super("media", about, reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

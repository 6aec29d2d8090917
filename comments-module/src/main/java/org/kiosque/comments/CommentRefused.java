package org.kiosque.comments;

import org.kiosque.platform.Refused;

/** The discussion said no. */
public class CommentRefused extends Refused {

    public enum Reason {
        UNKNOWN,
        NOT_YOURS,
        TOO_LATE,
        NOT_INVITED,
        NO_SUCH_PARENT,
        NOT_VISIBLE,
        NOT_HIDDEN
    }

    private final Reason reason;

    /** @param about a comment's id, or "new" */
    public CommentRefused(Object about, Reason reason) {
        super("comment", about, reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

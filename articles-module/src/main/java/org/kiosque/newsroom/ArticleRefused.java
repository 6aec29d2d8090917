package org.kiosque.newsroom;

import org.kiosque.platform.Refused;

/** The newsroom said no. */
public class ArticleRefused extends Refused {

    public enum Reason {
        UNKNOWN,
        NOT_YOURS,
        NOT_A_DRAFT,
        NOT_PUBLISHED,
        NO_BODY,
        TOO_LONG,
        NO_SUCH_SECTION,
        CHANGED_MEANWHILE
    }

    private final Reason reason;

    /** @param about an article's id, or "new" */
    public ArticleRefused(Object about, Reason reason) {
        super("article", about, reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

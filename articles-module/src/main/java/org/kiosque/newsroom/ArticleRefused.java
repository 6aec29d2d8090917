package org.kiosque.newsroom;

import org.kiosque.platform.Refused;

/** The newsroom said no. */
public class ArticleRefused extends Refused {

    public enum Reason {
        UNKNOWN,
        NOT_YOURS,
        /** An author handed it in: it is the editors' now. */
        WITH_THE_DESK,
        FOR_EDITORS,
        FOR_CHIEF_EDITORS,
        NOT_A_DRAFT,
        NOT_PUBLISHED,
        WRONG_STATE,
        ARCHIVED,
        IN_TRASH,
        NO_BODY,
        /** A gallery or a cartoon without one. */
        NO_PICTURE,
        TOO_LONG,
        NO_SUCH_SECTION,
        /** Above the piece stands a picture that the library does not know. */
        NO_SUCH_PICTURE,
        /** There is none, or it is closed. */
        NO_SUCH_SERIES,
        NO_SUCH_REVISION,
        /** In a byline, or to work on a piece, stand people of the newsroom only. */
        NOT_OF_THE_NEWSROOM,
        SLUG_TAKEN,
        /** A page that was public cannot become an article, nor the other way round: its address would change. */
        KIND_FIXED,
        IN_THE_PAST,
        TOO_FAR,
        UNDER_EMBARGO,
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

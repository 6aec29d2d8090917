package org.kiosque.web.newsroom;

import org.kiosque.newsroom.ArticleRefused.Reason;

/** Beside which input of the writing page a refusal is said. */
final class Fields {

    private Fields() {}

    /** @return null for what is about the whole form */
    static String of(Reason reason) {
        return switch (reason) {
            case NO_SUCH_SECTION -> "section";
            case NO_SUCH_SERIES -> "series";
            case NO_BODY, TOO_LONG -> "body";
            case SLUG_TAKEN -> "slug";
            case KIND_FIXED -> "kind";
            case NOT_OF_THE_NEWSROOM -> "author-add";
            default -> null;
        };
    }

    /** @return as {@link #of}, where a moment was typed in */
    static String of(Reason reason, String moment) {
        return switch (reason) {
            case IN_THE_PAST, TOO_FAR, UNDER_EMBARGO -> moment;
            default -> of(reason);
        };
    }
}

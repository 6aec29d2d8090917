package org.kiosque.comments.internal;

import jakarta.persistence.Embeddable;
import org.kiosque.comments.NewComment;

/** What somebody typed, and the sanitised HTML that readers get of it. They change together or not at all. */
@Embeddable
record CommentText(String markdown, String html) {

    /** @throws IllegalArgumentException as {@link NewComment#requireText} */
    static CommentText of(String typed) {
        String markdown = NewComment.requireText(typed);
        return new CommentText(markdown, CommentMarkup.html(markdown));
    }
}

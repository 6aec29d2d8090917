package org.kiosque.moderation;

import org.kiosque.comments.CommentState;

/** Which comments a moderator's list shows. @param state null for all; @param text part of what was typed, empty for all */
public record Filter(CommentState state, String text) {

    public Filter {
        text = text == null ? "" : text.strip();
    }
}

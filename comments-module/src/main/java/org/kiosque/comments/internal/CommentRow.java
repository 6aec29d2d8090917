package org.kiosque.comments.internal;

import java.time.Duration;
import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.CommentState;
import org.kiosque.comments.CommentView;
import org.kiosque.comments.HideReason;

/** A comment as the query reads it, before it has found its place in the thread. */
record CommentRow(long id, Long parent, long author, Instant postedAt, Instant editedAt, String html,
                  CommentState state, HideReason hideReason) {

    /** Text leaves here only while the comment is visible. */
    CommentView view(int depth, Duration editWindow) {
        boolean visible = state == CommentState.VISIBLE;
        return new CommentView(
                new CommentId(id),
                parent == null ? null : new CommentId(parent),
                depth,
                isDeleted() ? null : new AccountId(author),
                postedAt,
                editedAt,
                visible ? html : "",
                state,
                hideReason,
                visible ? postedAt.plus(editWindow) : postedAt);
    }

    boolean isDeleted() {
        return state == CommentState.DELETED;
    }
}

package org.kiosque.comments;

import java.time.Instant;
import org.kiosque.accounts.AccountId;

/**
 * A comment as readers see it.
 *
 * @param parent null for one that starts a thread
 * @param depth 0 for one that starts a thread
 * @param author null when the comment was deleted
 * @param editedAt null when it never was edited
 * @param html sanitised; empty unless the comment is visible
 * @param hideReason null unless it is hidden
 * @param editableUntil until when its author may change or delete it
 */
public record CommentView(CommentId id, CommentId parent, int depth, AccountId author, Instant postedAt,
                          Instant editedAt, String html, CommentState state, HideReason hideReason,
                          Instant editableUntil) {

    public boolean isVisible() {
        return state == CommentState.VISIBLE;
    }
}

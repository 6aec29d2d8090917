package org.kiosque.moderation;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.HideReason;

/**
 * What moderators do. Every call is one transaction and needs {@link org.kiosque.accounts.Permission#MODERATE}; who
 * lacks it meets {@link org.kiosque.accounts.AccountRefused} NOT_ALLOWED.
 */
public interface Moderation {

    int NOTE_MAX = 1_000;

    /**
     * Takes a comment out of sight, keeps the decision for ever and fires {@link CommentHidden}.
     *
     * @param note told to the author with the reason; at most {@value #NOTE_MAX} characters, may be empty
     * @throws org.kiosque.comments.CommentRefused UNKNOWN, NOT_VISIBLE
     */
    void hide(AccountId by, CommentId id, HideReason reason, String note, Instant now);

    /**
     * Shows it again, keeps the decision for ever and fires {@link CommentRestored}.
     *
     * @param note why; 1 to {@value #NOTE_MAX} characters
     * @throws org.kiosque.comments.CommentRefused UNKNOWN, NOT_HIDDEN
     */
    void restore(AccountId by, CommentId id, String note, Instant now);

    /** The newest first. */
    List<ModeratedComment> list(AccountId by, Filter filter, int offset, int limit);

    /** @return how many {@link #list} would show in all */
    long count(AccountId by, Filter filter);

    /** The oldest first. */
    List<Decision> history(AccountId by, CommentId id);
}

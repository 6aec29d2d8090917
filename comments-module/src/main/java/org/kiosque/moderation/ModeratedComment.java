package org.kiosque.moderation;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.CommentState;
import org.kiosque.comments.HideReason;

/**
 * A comment as a moderator sees it, hidden or not.
 *
 * @param html sanitised, also of a hidden comment
 * @param hideReason null unless it is hidden
 * @param note the last decision's note, empty when there is none
 * @param decidedBy who took the last decision; null when there was none
 */
public record ModeratedComment(CommentId id, ArticleId article, AccountId author, Instant postedAt, String html,
                               CommentState state, HideReason hideReason, String note, AccountId decidedBy,
                               Instant decidedAt) {}

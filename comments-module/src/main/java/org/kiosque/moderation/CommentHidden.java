package org.kiosque.moderation;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.HideReason;

/** A moderator took a comment out of sight. Fired inside the transaction. @param note may be empty */
public record CommentHidden(CommentId comment, ArticleId article, AccountId author, AccountId by, HideReason reason,
                            String note, Instant at) {}

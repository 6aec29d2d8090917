package org.kiosque.moderation;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.comments.CommentId;

/** A moderator showed a hidden comment again. Fired inside the transaction. */
public record CommentRestored(CommentId comment, ArticleId article, AccountId author, AccountId by, String note,
                              Instant at) {}

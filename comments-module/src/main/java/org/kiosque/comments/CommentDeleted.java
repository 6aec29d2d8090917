package org.kiosque.comments;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/** Its author took a comment back. Fired inside the transaction. */
public record CommentDeleted(CommentId comment, ArticleId article, AccountId author, Instant at) {}

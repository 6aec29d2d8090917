package org.kiosque.comments;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/** Somebody said something. Fired inside the transaction. @param parent null for one that starts a thread */
public record CommentPosted(CommentId comment, ArticleId article, CommentId parent, AccountId author, Instant at) {}

package org.kiosque.comments;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/** A comment has a new text. Fired inside the transaction. */
public record CommentEdited(CommentId comment, ArticleId article, AccountId author, Instant at) {}

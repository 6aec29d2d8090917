package org.kiosque.newsroom;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/** A piece is no longer public. Fired inside the transaction. */
public record ArticleUnpublished(ArticleId article, AccountId by, Instant at) {}

package org.kiosque.newsroom;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/** An archived piece is worked on again. Fired inside the transaction. */
public record ArticleReopened(ArticleId article, AccountId by, Instant at) {}

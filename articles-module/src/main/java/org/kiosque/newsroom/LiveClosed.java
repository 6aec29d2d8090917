package org.kiosque.newsroom;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/** A live is over; it stays to be read. Fired inside the transaction. */
public record LiveClosed(ArticleId article, AccountId by, Instant at) {}

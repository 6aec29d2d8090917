package org.kiosque.newsroom;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/** Somebody's name was called in an internal note. Fired inside the transaction, once for each who was named. */
public record Mentioned(ArticleId article, String title, AccountId who, AccountId by, String note, Instant at) {}

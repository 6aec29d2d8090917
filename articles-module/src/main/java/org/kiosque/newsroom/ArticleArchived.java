package org.kiosque.newsroom;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/** A public piece is closed: it stays to be read, and nothing under it or in it changes. Fired inside the transaction. */
public record ArticleArchived(ArticleId article, AccountId by, Instant at) {}

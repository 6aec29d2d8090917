package org.kiosque.newsroom;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;

/** A piece is public. Fired inside the publishing transaction, again when it comes back after a withdrawal. */
public record ArticlePublished(ArticleId article, Kind kind, AccountId author, AccountId by, Instant at) {}

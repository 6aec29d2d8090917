package org.kiosque.newsroom;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/** A piece will come out by itself. Fired inside the transaction. @param publishAt when it will */
public record ArticleScheduled(ArticleId article, AccountId by, Instant publishAt, Instant at) {}

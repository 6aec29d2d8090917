package org.kiosque.newsroom;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/** A public piece reads differently now, in its text or in what stands around it. Fired inside the transaction. */
public record ArticleRevised(ArticleId article, AccountId by, Instant at) {}

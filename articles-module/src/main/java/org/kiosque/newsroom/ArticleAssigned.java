package org.kiosque.newsroom;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/** Somebody is to work on a piece. Fired inside the transaction. @param dueAt null when there is no hurry */
public record ArticleAssigned(ArticleId article, String title, AccountId to, Instant dueAt, AccountId by, Instant at) {}

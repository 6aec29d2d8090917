package org.kiosque.newsroom;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.LiveEntryId;

/**
 * There is more in a live, which need not be public yet. Fired inside the transaction.
 *
 * @param at when it was added, whatever moment it tells of
 */
public record LiveEntryAdded(ArticleId article, LiveEntryId entry, AccountId by, Instant at) {}

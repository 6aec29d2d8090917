package org.kiosque.bookmarks;

import java.time.Instant;
import org.kiosque.articles.ArticleId;

/**
 * A piece somebody keeps.
 *
 * @param article it may have been withdrawn since: nothing of it is kept here
 * @param at when it was put aside
 */
public record Bookmark(ArticleId article, Instant at) {}

package org.kiosque.articles;

/**
 * What came out just before a piece and just after it.
 *
 * @param previous null for the first
 * @param next null for the last
 */
public record Neighbours(ArticleCard previous, ArticleCard next) {}

package org.kiosque.catalogue;

import org.kiosque.articles.ArticleId;

/**
 * Where a piece stands in its series, among those that are public.
 *
 * @param number from 1 to {@code of}
 * @param previous null for the first
 * @param next null for the last
 */
public record SeriesPlace(SeriesSheet series, int number, int of, ArticleId previous, ArticleId next) {}

package org.kiosque.catalogue;

import java.time.Instant;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.State;

/** A piece of a series, public or not, as the desk orders it. @param publishedAt null when it never was public */
public record SeriesPiece(ArticleId article, String title, State state, Instant publishedAt) {}

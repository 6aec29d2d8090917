package org.kiosque.search;

import org.kiosque.articles.ArticleCard;

/** A piece that was found. @param excerpt of what this reader may read of it */
public record Hit(ArticleCard card, Snippet title, Snippet excerpt) {}

package org.kiosque.newsletters;

import org.kiosque.articles.ArticleCard;

/**
 * One piece in an issue. It never holds more than everybody may read.
 *
 * @param card the piece as it is public today
 * @param title as it stood when the issue went out; so do the next two
 * @param standfirst of an article: its own, or its first words; empty for a brief
 * @param html of a brief: all of it, sanitised; empty for an article
 */
public record EditionPiece(ArticleCard card, String title, String standfirst, String html) {}

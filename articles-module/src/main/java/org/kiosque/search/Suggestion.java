package org.kiosque.search;

import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Section;
import org.kiosque.articles.Tag;

/** Where somebody may want to go who has typed so far. */
public sealed interface Suggestion {

    record OfPiece(ArticleCard card) implements Suggestion {}

    record OfTag(Tag tag) implements Suggestion {}

    record OfSection(Section section) implements Suggestion {}

    /** @param slug of the author's page */
    record OfAuthor(String name, String slug) implements Suggestion {}
}

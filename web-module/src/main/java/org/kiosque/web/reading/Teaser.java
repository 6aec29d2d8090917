package org.kiosque.web.reading;

import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Kind;

/** One line of a list: the piece, who wrote it, how much is said about it. */
public record Teaser(ArticleCard card, String byline, int comments) {

    public boolean isBrief() {
        return card.kind() == Kind.BRIEF;
    }

    public boolean isForSubscribers() {
        return card.access() == Access.SUBSCRIBERS;
    }
}

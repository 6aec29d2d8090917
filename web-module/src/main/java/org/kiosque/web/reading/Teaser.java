package org.kiosque.web.reading;

import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Kind;

/** One line of a list: the piece, who wrote it, how much is said about it. */
public record Teaser(ArticleCard card, String byline, int comments) {

    public boolean isBrief() {
        return card.kind() == Kind.BRIEF;
    }

    /** @return whether its kind is said: an article is what readers expect */
    public boolean isMarked() {
        return !isBrief() && card.kind() != Kind.ARTICLE;
    }

    public boolean isForSubscribers() {
        return card.access() == Access.SUBSCRIBERS;
    }
}

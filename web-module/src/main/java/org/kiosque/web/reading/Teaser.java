package org.kiosque.web.reading;

import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Kind;
import org.kiosque.media.Picture;

/** One line of a list: the piece, who wrote it, how much is said about it. @param picture null when none is shown */
public record Teaser(ArticleCard card, String byline, Talk talk, Picture picture) {

    public boolean isBrief() {
        return card.kind() == Kind.BRIEF;
    }

    public boolean isForSubscribers() {
        return card.access() == Access.SUBSCRIBERS;
    }
}

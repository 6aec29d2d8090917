package org.kiosque.web.search;

import org.kiosque.articles.Access;
import org.kiosque.search.Hit;

/** A piece among the results. @param comments how many comments there are */
public record PieceRow(Hit hit, String byline, int comments) {

    public boolean isForSubscribers() {
        return hit.card().access() == Access.SUBSCRIBERS;
    }
}

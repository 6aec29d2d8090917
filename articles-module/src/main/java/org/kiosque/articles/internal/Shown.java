package org.kiosque.articles.internal;

import java.time.Instant;
import java.util.List;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Reading;

/** A reading as one row gives it, still without its tags. */
record Shown(ArticleCard card, String html, int percentLeft, Instant revisedAt) {

    Reading with(List<String> tags) {
        return new Reading(card, tags, html, percentLeft, revisedAt);
    }
}

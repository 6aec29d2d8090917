package org.kiosque.articles;

import java.time.Instant;
import java.util.List;

/**
 * A published piece as one reader may read it.
 *
 * @param html sanitised; only the beginning when the reader has no right to the rest
 * @param percentLeft how much of the text this reader does not see, 0 when they see it all
 * @param revisedAt when a published text was last changed; null when it never was
 * @param series null when it belongs to none
 * @param archived whether it is closed: it stays as it is, and nobody comments any more
 */
public record Reading(ArticleCard card, List<Tag> tags, String html, int percentLeft, Instant revisedAt, SeriesId series,
                      boolean archived) {

    public Reading {
        tags = List.copyOf(tags);
    }

    public boolean isCut() {
        return percentLeft > 0;
    }
}

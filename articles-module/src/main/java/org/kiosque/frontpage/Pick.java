package org.kiosque.frontpage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.kiosque.articles.ArticleId;

/** A story an editor put in its place. @param until from then on it leads no more; null to stay with the others */
public record Pick(ArticleId article, Instant until) {

    public Pick {
        if (article == null) throw new IllegalArgumentException("A pick is of an article.");
        if (until != null) until = until.truncatedTo(ChronoUnit.MICROS);
    }

    /** @return whether it still leads at this moment */
    public boolean holds(Instant at) {
        return until == null || at.isBefore(until);
    }
}

package org.kiosque.articles.internal;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.AccessDecision;
import org.kiosque.articles.Reading;
import org.kiosque.articles.SeriesId;
import org.kiosque.articles.Tag;
import org.kiosque.newsroom.State;

/** All that is read of a piece but its text, which is only asked for when it is known how much of it. */
record Shown(CardRow row, int percentLeft, Instant revisedAt, Long series, State state) {

    Reading with(List<Tag> tags, String html, AccessDecision decision, Instant now) {
        return reading(tags, html, decision.whole(), now);
    }

    /** @param whole whether the text is all there is */
    Reading reading(List<Tag> tags, String html, boolean whole, Instant now) {
        return new Reading(row.card(now), tags, html, whole ? 0 : percentLeft, revisedAt,
                series == null ? null : new SeriesId(series), state == State.ARCHIVED);
    }
}

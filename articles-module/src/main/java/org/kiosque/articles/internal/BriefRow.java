package org.kiosque.articles.internal;

import java.time.Instant;
import java.util.List;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.DailyBrief;
import org.kiosque.articles.Tag;

/** A brief with its text as it is kept: briefs are free, so there is no preview to choose. */
record BriefRow(CardRow row, String html) {

    ArticleId id() {
        return new ArticleId(row.id());
    }

    DailyBrief.Entry entry(List<Tag> tags, Print print, Instant now) {
        return new DailyBrief.Entry(row.card(now), tags, print.html(id().toString(), html));
    }
}

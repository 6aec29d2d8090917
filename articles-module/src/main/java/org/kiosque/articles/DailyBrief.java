package org.kiosque.articles;

import java.time.LocalDate;
import java.util.List;

/** The briefs of one day. @param day in the site's zone */
public record DailyBrief(LocalDate day, List<Entry> entries) {

    /** @param html the whole brief, sanitised: briefs are free */
    public record Entry(ArticleCard card, String html) {}

    public DailyBrief {
        entries = List.copyOf(entries);
    }
}

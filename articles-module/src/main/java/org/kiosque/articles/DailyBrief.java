package org.kiosque.articles;

import java.time.LocalDate;
import java.util.List;

/**
 * The briefs of one day.
 *
 * @param day in the site's zone
 * @param introduction one line of the desk about the day, plain; may be empty
 * @param entries in the order the desk gave them, else the first one first; what came out after that stands at the end
 */
public record DailyBrief(LocalDate day, String introduction, List<Entry> entries) {

    /** @param html the whole brief, sanitised: briefs are free */
    public record Entry(ArticleCard card, List<Tag> tags, String html) {

        public Entry {
            tags = List.copyOf(tags);
        }
    }

    public DailyBrief {
        entries = List.copyOf(entries);
    }
}

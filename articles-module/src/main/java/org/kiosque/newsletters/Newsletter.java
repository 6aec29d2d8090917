package org.kiosque.newsletters;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/** The letters of the paper. Of each there is at most one issue an edition. */
public enum Newsletter {
    /** The briefs of one day, whole. An edition is a day. */
    DAILY_BRIEF("brief"),
    /** The articles since the last issue, in a few lines each. An edition is a week, named by its Monday. */
    WEEKLY("weekly");

    private final String slug;

    Newsletter(String slug) {
        this.slug = slug;
    }

    /** @return what stands in its addresses */
    public String slug() {
        return slug;
    }

    /** @return the edition to which an issue belongs that goes out on this day of the site's zone */
    public LocalDate edition(LocalDate day) {
        return this == WEEKLY ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
    }

    /** @param slug what stands in an address, so it may be anything */
    public static Optional<Newsletter> bySlug(String slug) {
        return Stream.of(values()).filter(newsletter -> newsletter.slug.equals(slug)).findFirst();
    }
}

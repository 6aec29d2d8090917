package org.kiosque.articles;

import java.time.Instant;
import java.time.LocalDate;

/** The Brief of each day: all the briefs of that day on one page. It builds itself. */
public interface DailyBriefs {

    /**
     * @param day in the site's zone
     * @return the briefs that came out that day and are public, the first one first; empty entries on a day without any
     */
    DailyBrief of(LocalDate day, Instant now);
}

package org.kiosque.articles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The Brief of each day: all the briefs of that day on one page. It builds itself; what the desk arranges by hand is in
 * {@link org.kiosque.newsroom.BriefDesk}. Every day may be asked for, days without a newspaper have no briefs.
 */
public interface DailyBriefs {

    /**
     * @param day in the site's zone
     * @return the briefs that came out that day and are public, without those the desk left out; empty entries on a day
     *     without any
     */
    DailyBrief of(LocalDate day, Instant now);

    /** @return the last day before this one on which a brief came out */
    Optional<LocalDate> before(LocalDate day, Instant now);

    /** @return the first day after this one on which a brief came out */
    Optional<LocalDate> after(LocalDate day, Instant now);

    /** One query. @return the days from the first to the last, both included, on which a brief came out, the newest first */
    List<LocalDate> days(LocalDate first, LocalDate last, Instant now);
}

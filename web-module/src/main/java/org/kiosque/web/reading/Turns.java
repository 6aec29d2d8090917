package org.kiosque.web.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kiosque.articles.Chronicle;
import org.kiosque.articles.Listing;
import org.kiosque.web.shell.Dates;

/** Finds the way back to newer days, in pages as long as those that led here. */
@ApplicationScoped
public class Turns {

    @Inject Chronicle chronicle;
    @Inject Dates dates;

    /**
     * @param before what the page shows came out before it; null for the newest page
     * @param older as {@link Turn#older}
     * @param until the last moment that belongs to the list
     */
    Turn turn(Listing listing, LocalDate before, LocalDate older, Instant until) {
        if (before == null) return new Turn(older, null, true);
        List<LocalDate> days = days(listing, dates.startOf(before), until, FrontPages.PIECES + 1);
        return new Turn(older, days.size() > FrontPages.PIECES ? end(days) : null, days.isEmpty());
    }

    private List<LocalDate> days(Listing listing, Instant since, Instant until, int limit) {
        List<LocalDate> days = chronicle.moments(listing, since, until, limit).stream().map(dates::dateOf).toList();
        boolean oneDay = days.size() == limit && days.get(0).equals(days.get(limit - 1));
        return oneDay ? days(listing, since, until, limit * 2) : days;
    }

    /** Whole days only: the last one goes on beyond the limit, so that it begins the page after. */
    private static LocalDate end(List<LocalDate> days) {
        LocalDate last = days.get(days.size() - 1);
        return days.stream().filter(day -> day.isBefore(last)).reduce((first, second) -> second).orElse(last).plusDays(1);
    }
}

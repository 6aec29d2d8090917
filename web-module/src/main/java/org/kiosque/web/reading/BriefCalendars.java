package org.kiosque.web.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.kiosque.articles.DailyBriefs;

/** Finds out on which days of a month there was a Brief, and where the months beside it begin. */
@ApplicationScoped
public class BriefCalendars {

    @Inject DailyBriefs briefs;

    BriefCalendar around(LocalDate shown, Instant now) {
        YearMonth month = YearMonth.from(shown);
        return new BriefCalendar(month, Set.copyOf(briefs.days(month.atDay(1), month.atEndOfMonth(), now)), shown,
                briefs.before(month.atDay(1), now).orElse(null), briefs.after(month.atEndOfMonth(), now).orElse(null));
    }
}

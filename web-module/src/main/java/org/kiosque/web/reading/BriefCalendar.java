package org.kiosque.web.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A month as a calendar shows it.
 *
 * @param printed the days that have a Brief
 * @param shown the day whose Brief is on the page; null for none
 * @param earlier the last day before the month that has a Brief, or null
 * @param later the first day after the month that has one, or null
 */
public record BriefCalendar(YearMonth month, Set<LocalDate> printed, LocalDate shown, LocalDate earlier, LocalDate later) {

    /** @return from Monday to Sunday, the days of other months null */
    public List<List<LocalDate>> getWeeks() {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(monday, day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusWeeks(1))
                .map(start -> Stream.iterate(start, day -> day.plusDays(1)).limit(7)
                        .map(day -> YearMonth.from(day).equals(month) ? day : null).toList()).toList();
    }

    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values());
    }

    public YearMonth getEarlierMonth() {
        return YearMonth.from(earlier);
    }

    public YearMonth getLaterMonth() {
        return YearMonth.from(later);
    }

    /** @param day null where the week belongs to another month */
    public boolean has(LocalDate day) {
        return day != null && printed.contains(day);
    }
}

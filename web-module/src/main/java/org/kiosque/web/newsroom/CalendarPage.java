package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.web.newsroom.CalendarDay.Entry;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.Visitor;

/** admin/newsroom/calendar.xhtml: what is due, comes out and came out, by month or week; weeks begin on Monday */
@Named
@RequestScoped
public class CalendarPage {

    /** Nobody plans further, and the database keeps no moment beyond. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);
    private static final int ROOM = 5;
    private static final int DAYS = 7;

    @Inject Newsroom newsroom;
    @Inject ManuscriptRows names;
    @Inject Dates dates;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private LocalDate day;
    private boolean weekly;
    private List<List<CalendarDay>> weeks;

    public void load() {
        day = day(request.getParameter("day"));
        weekly = "week".equals(request.getParameter("view"));
        LocalDate first = monday(weekly ? day : day.withDayOfMonth(1));
        LocalDate last = monday(weekly ? day : day.with(TemporalAdjusters.lastDayOfMonth())).plusDays(DAYS);
        Map<LocalDate, List<Entry>> entries = names.of(newsroom.planned(visitor.id(), dates.startOf(first), dates.startOf(last)))
                .stream().map(Entry::of).collect(Collectors.groupingBy(entry -> dates.dateOf(entry.at())));
        weeks = Stream.iterate(first, last::isAfter, monday -> monday.plusDays(DAYS)).map(monday -> week(monday, entries)).toList();
    }

    private List<CalendarDay> week(LocalDate monday, Map<LocalDate, List<Entry>> entries) {
        return IntStream.range(0, DAYS).mapToObj(monday::plusDays).map(date -> CalendarDay.of(date,
                !weekly && date.getMonthValue() != day.getMonthValue(), entries.getOrDefault(date, List.of()),
                weekly ? Integer.MAX_VALUE : ROOM)).toList();
    }

    /** @return today for what is no day, and for one that is out of reach */
    private LocalDate day(String asked) {
        try {
            LocalDate found = LocalDate.parse(asked == null ? "" : asked);
            if (!found.isBefore(EARLIEST) && !found.isAfter(LATEST)) return found;
        } catch (DateTimeException noDay) {
            // then today
        }
        return getToday();
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** @return the address of the same view around another day */
    public String at(LocalDate other) {
        return in(weekly ? "week" : "month", other);
    }

    public String in(String view, LocalDate other) {
        return "?view=" + view + "&day=" + other;
    }

    public LocalDate getPrevious() {
        return weekly ? day.minusDays(DAYS) : day.minusMonths(1);
    }

    public LocalDate getNext() {
        return weekly ? day.plusDays(DAYS) : day.plusMonths(1);
    }

    public LocalDate getToday() {
        return dates.dateOf(Instant.now());
    }

    public LocalDate getDay() {
        return day;
    }

    public YearMonth getMonth() {
        return YearMonth.from(day);
    }

    public boolean isWeekly() {
        return weekly;
    }

    public List<List<CalendarDay>> getWeeks() {
        return weeks;
    }
}

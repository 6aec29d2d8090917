package org.kiosque.newsletters;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When a letter goes out by itself.
 *
 * @param at by the clocks of the site's zone, to the minute. When the clocks skip it, the letter goes out as much later;
 *     when they show it twice, the first time.
 */
public record Timetable(boolean running, Set<DayOfWeek> days, LocalTime at) {

    private static final int DAYS_A_WEEK = 7;

    public Timetable {
        days = Set.copyOf(days);
        at = at.truncatedTo(ChronoUnit.MINUTES);
    }

    /** @return the latest moment that is not after now, running or not; empty without a day */
    public Optional<Instant> last(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return IntStream.rangeClosed(0, DAYS_A_WEEK).mapToObj(today::minusDays).flatMap(day -> moment(day, zone))
                .filter(moment -> !moment.isAfter(now)).findFirst();
    }

    /** @return the earliest moment after now, running or not; empty without a day */
    public Optional<Instant> next(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return IntStream.rangeClosed(0, DAYS_A_WEEK).mapToObj(today::plusDays).flatMap(day -> moment(day, zone))
                .filter(moment -> moment.isAfter(now)).findFirst();
    }

    private Stream<Instant> moment(LocalDate day, ZoneId zone) {
        return days.contains(day.getDayOfWeek()) ? Stream.of(day.atTime(at).atZone(zone).toInstant()) : Stream.empty();
    }
}

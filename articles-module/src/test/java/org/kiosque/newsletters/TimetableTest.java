package org.kiosque.newsletters;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimetableTest {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void itIsTheSameHourInSummerAndInWinter() {
        var mondays = at("18:30", MONDAY);

        assertEquals(moment("2031-07-07T16:30:00Z"), mondays.next(Instant.parse("2031-07-07T00:00:00Z"), PARIS));
        assertEquals(moment("2031-12-01T17:30:00Z"), mondays.next(Instant.parse("2031-12-01T00:00:00Z"), PARIS));
    }

    @Test
    void theTwentyNinthOfFebruaryIsADay() {
        var sundays = at("08:00", SUNDAY);

        assertEquals(moment("2032-02-29T07:00:00Z"), sundays.next(Instant.parse("2032-02-28T12:00:00Z"), PARIS));
        assertEquals(moment("2032-02-29T07:00:00Z"), sundays.last(Instant.parse("2032-03-01T12:00:00Z"), PARIS));
    }

    @Test
    void whenTheClocksSkipItsHourItGoesOutAsMuchLater() {
        assertEquals(moment("2031-03-30T01:30:00Z"), at("02:30", SUNDAY).next(Instant.parse("2031-03-29T12:00:00Z"), PARIS));
    }

    @Test
    void whenTheClocksShowItsHourTwiceItGoesOutOnce() {
        var timetable = at("02:30", SUNDAY);
        var first = Instant.parse("2031-10-26T00:30:00Z");

        assertEquals(Optional.of(first), timetable.next(Instant.parse("2031-10-25T12:00:00Z"), PARIS));
        assertEquals(moment("2031-11-02T01:30:00Z"), timetable.next(first, PARIS));
    }

    @Test
    void theLastMomentMayBeThisOneAndTheNextMayNot() {
        var now = Instant.parse("2031-07-07T16:30:00Z");

        assertEquals(Optional.of(now), at("18:30", MONDAY).last(now, PARIS));
        assertEquals(moment("2031-07-14T16:30:00Z"), at("18:30", MONDAY).next(now, PARIS));
        assertEquals(moment("2031-06-30T16:30:00Z"), at("18:30", MONDAY).last(now.minusSeconds(1), PARIS));
    }

    @Test
    void withoutADayThereIsNoMoment() {
        assertEquals(Optional.empty(), at("18:30").next(Instant.EPOCH, PARIS));
        assertEquals(Optional.empty(), at("18:30").last(Instant.EPOCH, PARIS));
    }

    @Test
    void aWeekIsNamedByItsMonday() {
        assertEquals(LocalDate.of(2032, 2, 23), Newsletter.WEEKLY.edition(LocalDate.of(2032, 2, 29)));
        assertEquals(LocalDate.of(2030, 12, 30), Newsletter.WEEKLY.edition(LocalDate.of(2031, 1, 5)));
        assertEquals(LocalDate.of(2032, 2, 29), Newsletter.DAILY_BRIEF.edition(LocalDate.of(2032, 2, 29)));
    }

    @Test
    void secondsDoNotCount() {
        assertEquals(LocalTime.of(8, 0), new Timetable(true, Set.of(SATURDAY, THURSDAY), LocalTime.of(8, 0, 59)).at());
    }

    static Timetable at(String time, DayOfWeek... days) {
        return new Timetable(true, Set.of(days), LocalTime.parse(time));
    }

    private static Optional<Instant> moment(String moment) {
        return Optional.of(Instant.parse(moment));
    }
}

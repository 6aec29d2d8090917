package org.kiosque.newsletters.internal;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.NewsletterRefused;
import org.kiosque.newsletters.NewsletterRefused.Reason;
import org.kiosque.newsletters.Timetable;

class PaperTimetableTest {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant MONDAY_MORNING = Instant.parse("2031-07-07T08:00:00Z");
    static final Instant MONDAY_EVENING = Instant.parse("2031-07-07T16:30:00Z");

    PaperTimetable brief = new PaperTimetable(Newsletter.DAILY_BRIEF, at(true, "18:30", MONDAY, TUESDAY), MONDAY_MORNING);

    @Test
    void anEditionIsDueOnceAndNotBeforeItsMoment() {
        assertEquals(Optional.empty(), brief.takeDue(MONDAY_EVENING.minusSeconds(1), PARIS));
        assertEquals(Optional.of(MONDAY_EVENING), brief.takeDue(MONDAY_EVENING, PARIS));
        assertEquals(Optional.empty(), brief.takeDue(MONDAY_EVENING.plusSeconds(60), PARIS));
        assertEquals(Optional.of(MONDAY_EVENING.plus(Duration.ofDays(1))), brief.takeDue(MONDAY_EVENING.plus(Duration.ofDays(1)), PARIS));
    }

    @Test
    void aDowntimeIsMadeUpForWhileTheDayLasts() {
        assertEquals(Optional.of(MONDAY_EVENING), brief.takeDue(MONDAY_EVENING.plus(Duration.ofMinutes(239)), PARIS));
    }

    @Test
    void yesterdaysBriefIsNotSentToday() {
        assertEquals(Optional.empty(), brief.takeDue(MONDAY_EVENING.plus(Duration.ofHours(4)), PARIS));
    }

    @Test
    void whatWasDueBeforeItWasSwitchedOnIsNotMadeUpFor() {
        brief.arrange(at(true, "18:30", MONDAY), MONDAY_EVENING.plusSeconds(60));

        assertEquals(Optional.empty(), brief.takeDue(MONDAY_EVENING.plusSeconds(120), PARIS));
    }

    @Test
    void switchedOffItIsNeverDue() {
        brief.arrange(at(false, "18:30", MONDAY), MONDAY_MORNING);

        assertEquals(Optional.empty(), brief.takeDue(MONDAY_EVENING, PARIS));
    }

    @Test
    void anotherHourDoesNotMakeASecondIssueOfTheDay() {
        brief.takeDue(MONDAY_EVENING, PARIS);
        brief.arrange(at(true, "19:00", MONDAY), MONDAY_EVENING.plusSeconds(60));

        assertEquals(Optional.empty(), brief.takeDue(Instant.parse("2031-07-07T17:00:00Z"), PARIS));
    }

    @Test
    void anotherDayDoesNotMakeASecondIssueOfTheWeek() {
        var weekly = new PaperTimetable(Newsletter.WEEKLY, at(true, "08:00", MONDAY), MONDAY_MORNING.minus(Duration.ofHours(4)));
        weekly.takeDue(MONDAY_MORNING, PARIS);
        weekly.arrange(at(true, "08:00", SATURDAY), MONDAY_MORNING);

        assertEquals(Optional.empty(), weekly.takeDue(Instant.parse("2031-07-12T06:00:00Z"), PARIS));
        assertEquals(Optional.of(Instant.parse("2031-07-19T06:00:00Z")), weekly.takeDue(Instant.parse("2031-07-19T06:00:00Z"), PARIS));
    }

    @Test
    void itNeedsADayAndTheWeeklyLetterOnlyOne() {
        assertEquals(Reason.NO_DAY, refusal(Newsletter.DAILY_BRIEF, at(true, "18:30")));
        assertEquals(Reason.ONE_DAY, refusal(Newsletter.WEEKLY, at(true, "18:30", MONDAY, TUESDAY)));
    }

    @Test
    void itIsToldAsItWasArranged() {
        assertEquals(at(true, "18:30", MONDAY, TUESDAY), brief.timetable());
    }

    private static Reason refusal(Newsletter newsletter, Timetable timetable) {
        return assertThrows(NewsletterRefused.class, () -> new PaperTimetable(newsletter, timetable, MONDAY_MORNING)).reason();
    }

    private static Timetable at(boolean running, String time, DayOfWeek... days) {
        return new Timetable(running, Set.of(days), LocalTime.parse(time));
    }
}

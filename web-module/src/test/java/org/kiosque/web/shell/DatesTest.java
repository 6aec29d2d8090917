package org.kiosque.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Instant WINTER_MORNING = Instant.parse("2024-02-28T05:50:00Z");
    private static final Instant SUMMER_MORNING = Instant.parse("2024-07-01T05:05:00Z");

    Dates french = InLanguage.FRENCH.dates();
    Dates english = InLanguage.ENGLISH.dates();

    @Test
    void aMomentIsWrittenAsTheClockInParisShowsIt() {
        assertEquals("Le 28 février 2024 à 06h50", french.full(WINTER_MORNING));
        assertEquals("Le 1er juillet 2024 à 07h05", french.full(SUMMER_MORNING));
        assertEquals("06h50", french.time(WINTER_MORNING));
    }

    @Test
    void onlyTheFirstOfAMonthIsAnOrdinal() {
        assertEquals("1er mars 2021", french.date(LocalDate.parse("2021-03-01")));
        assertEquals("Le 11 mars 2021 à 06h50", french.full(Instant.parse("2021-03-11T05:50:00Z")));
    }

    @Test
    void englishReadersGetTheSameMomentInTheirWords() {
        assertEquals("On 28 February 2024 at 06:50", english.full(WINTER_MORNING));
        assertEquals("06:50", english.time(WINTER_MORNING));
    }

    @Test
    void aDayIsNamedAndOpensWithACapital() {
        assertEquals("Mardi 24 novembre", french.day(LocalDate.parse("2026-11-24")));
        assertEquals("Tuesday 24 November 2026", english.dayAndYear(LocalDate.parse("2026-11-24")));
    }

    @Test
    void monthsAndWeekdaysOpenWithACapital() {
        assertEquals("Février 2028", french.month(YearMonth.parse("2028-02")));
        assertEquals("Mardi", french.weekday(LocalDate.parse("2028-02-29")));
        assertEquals("February 2028", english.month(YearMonth.parse("2028-02")));
    }

    @Test
    void theYearIsSaidWhereItDoesNotGoWithoutSaying() {
        assertEquals("28 févr. 2024, 06h50", french.shortly(WINTER_MORNING));
        var now = Instant.now();
        assertEquals(french.brief(now).replace(" " + french.dateOf(now).getYear(), ""), french.shortly(now));
    }

    @Test
    void machinesReadTheOffset() {
        assertEquals("2024-02-28T06:50:00+01:00", french.machine(WINTER_MORNING));
        assertEquals("2024-07-01T07:05:00+02:00", french.machine(SUMMER_MORNING));
    }

    @Test
    void theDayChangesAtMidnightInParis() {
        assertEquals(LocalDate.parse("2024-02-29"), french.dateOf(Instant.parse("2024-02-28T23:00:00Z")));
        assertEquals(LocalDate.parse("2024-02-28"), french.dateOf(Instant.parse("2024-02-28T22:59:59Z")));
        assertEquals(Instant.parse("2024-02-28T23:00:00Z"), french.startOf(LocalDate.parse("2024-02-29")));
    }

    @Test
    void theDayTheClocksChangeStartsAtItsMidnight() {
        assertEquals(Instant.parse("2024-03-30T23:00:00Z"), french.startOf(LocalDate.parse("2024-03-31")));
        assertEquals(Instant.parse("2024-03-31T22:00:00Z"), french.startOf(LocalDate.parse("2024-04-01")));
    }

    @Test
    void whatIsOfTodayHasAnHourAndTheRestADay() {
        Instant now = Instant.now();
        assertEquals(french.time(now), french.recent(now));
        assertEquals("28 février", french.recent(Instant.parse("2024-02-28T05:50:00Z")));
    }
}

package org.kiosque.articles.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperDaysTest {

    final PaperDays days = new PaperDays(ZoneId.of("Europe/Paris"));

    @ParameterizedTest
    @CsvSource({"2030-03-31, 23", "2030-10-27, 25", "2028-02-29, 24"})
    void aDayIsAsLongAsItIsInTheZone(LocalDate day, int hours) {
        assertEquals(Duration.ofHours(hours), Duration.between(days.start(day), days.end(day)));
        assertEquals(day, days.of(days.start(day)));
        assertEquals(day, days.of(days.end(day).minusNanos(1000)));
        assertEquals(day.plusDays(1), days.of(days.end(day)));
    }

    @Test
    void yearsThatNoDatabaseKnowsHaveNoNewspaper() {
        assertFalse(days.knows(LocalDate.MIN));
        assertFalse(days.knows(LocalDate.MAX));
        assertTrue(days.knows(LocalDate.of(2030, 1, 1)));
    }
}

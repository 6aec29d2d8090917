package org.kiosque.web.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BriefCalendarTest {

    @Test
    void aMonthStartsOnItsWeekdayAndEndsOnIt() {
        var weeks = calendar(YearMonth.of(2024, 2)).getWeeks();

        assertEquals(5, weeks.size());
        assertEquals(Collections.nCopies(3, null), weeks.get(0).subList(0, 3));
        assertEquals(LocalDate.parse("2024-02-01"), weeks.get(0).get(3));
        assertEquals(LocalDate.parse("2024-02-29"), weeks.get(4).get(3));
        assertEquals(Collections.nCopies(3, null), weeks.get(4).subList(4, 7));
    }

    @Test
    void everyDayOfEveryMonthIsThereOnce() {
        for (int month = 1; month <= 12; month++) {
            var shown = YearMonth.of(2027, month);
            assertEquals(IntStream.rangeClosed(1, shown.lengthOfMonth()).mapToObj(shown::atDay).toList(),
                    calendar(shown).getWeeks().stream().flatMap(List::stream).filter(Objects::nonNull).toList());
        }
    }

    @Test
    void onlyDaysWithABriefAreLinks() {
        var february = calendar(YearMonth.of(2024, 2));

        assertTrue(february.has(LocalDate.parse("2024-02-28")));
        assertFalse(february.has(LocalDate.parse("2024-02-27")));
        assertFalse(february.has(null));
    }

    private static BriefCalendar calendar(YearMonth month) {
        return new BriefCalendar(month, Set.of(LocalDate.parse("2024-02-28")), null, null, null);
    }
}

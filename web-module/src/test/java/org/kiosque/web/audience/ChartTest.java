package org.kiosque.web.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiosque.audience.AudienceDesk.DayViews;

class ChartTest {

    static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    @ParameterizedTest
    @CsvSource({"0, 4", "4, 4", "5, 5", "11, 20", "300, 300", "301, 400", "9001, 10000"})
    void theScaleEndsWithARoundNumber(long most, long top) {
        assertEquals(top, Chart.of(List.of(new DayViews(DAY, most))).top());
    }

    @Test
    void barsStandOnTheGroundSideBySide() {
        var bars = Chart.of(List.of(new DayViews(DAY, 10), new DayViews(DAY.plusDays(1), 5), new DayViews(DAY.plusDays(2), 0))).bars();

        assertEquals(List.of(200.0, 100.0, 0.0), bars.stream().map(Chart.Bar::height).toList());
        assertEquals(List.of(0.0, 100.0, 200.0), bars.stream().map(Chart.Bar::y).toList());
        assertEquals(List.of(24.0, 264.0, 504.0), bars.stream().map(Chart.Bar::x).toList());
    }

    @Test
    void theLastOfManyBarsIsWithin() {
        var last = Chart.of(IntStream.range(0, 90).mapToObj(i -> new DayViews(DAY.plusDays(i), i)).toList()).getLast();

        assertEquals(DAY.plusDays(89), last.day());
        assertEquals(true, last.x() + last.width() <= Chart.WIDTH);
    }
}

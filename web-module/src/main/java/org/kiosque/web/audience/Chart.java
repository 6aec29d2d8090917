package org.kiosque.web.audience;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.kiosque.audience.AudienceDesk.DayViews;

/**
 * Views by day as bars of a drawing. The server draws it: it needs no script, takes the colours of the theme, and prints.
 *
 * @param top what the highest line stands for, a round number
 */
public record Chart(List<Bar> bars, long top) {

    static final int WIDTH = 720;
    static final int HEIGHT = 200;

    /** One day. @param x from the left; @param y from above */
    public record Bar(LocalDate day, long views, double x, double y, double width, double height) {}

    static Chart of(List<DayViews> days) {
        long top = round(days.stream().mapToLong(DayViews::views).max().orElse(0));
        double step = (double) WIDTH / days.size();
        return new Chart(IntStream.range(0, days.size()).mapToObj(i -> {
            double height = tenths((double) days.get(i).views() / top * HEIGHT);
            return new Bar(days.get(i).day(), days.get(i).views(), tenths(i * step + step * 0.1), tenths(HEIGHT - height),
                    tenths(step * 0.8), height);
        }).toList(), top);
    }

    public int getWidth() {
        return WIDTH;
    }

    public int getHeight() {
        return HEIGHT;
    }

    public Bar getFirst() {
        return bars.get(0);
    }

    public Bar getLast() {
        return bars.get(bars.size() - 1);
    }

    /** @return the next number with one digit that is not nought, at least 4: 4, 10, 20, 300 */
    private static long round(long most) {
        if (most <= 4) return 4;
        long unit = 1;
        while (unit * 10 <= most) unit *= 10;
        return (most + unit - 1) / unit * unit;
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}

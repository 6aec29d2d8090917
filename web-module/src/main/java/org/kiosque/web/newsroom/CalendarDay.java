package org.kiosque.web.newsroom;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One day of the calendar.
 *
 * @param outside whether it belongs to the month before or after
 * @param more how many entries there is no room for
 */
public record CalendarDay(LocalDate date, boolean outside, List<Entry> entries, int more) {

    /** Why a piece stands there. */
    public enum Sign {
        DUE,
        SCHEDULED,
        PUBLISHED
    }

    public record Entry(Sign sign, Instant at, ManuscriptRow row) {
        static Entry of(ManuscriptRow row) {
            var line = row.line();
            if (line.plan().publishAt() != null) return new Entry(Sign.SCHEDULED, line.plan().publishAt(), row);
            return line.firstPublishedAt() != null ? new Entry(Sign.PUBLISHED, line.firstPublishedAt(), row)
                    : new Entry(Sign.DUE, line.plan().dueAt(), row);
        }
    }

    static CalendarDay of(LocalDate date, boolean outside, List<Entry> entries, int room) {
        int shown = Math.min(entries.size(), room);
        return new CalendarDay(date, outside, entries.subList(0, shown), entries.size() - shown);
    }
}

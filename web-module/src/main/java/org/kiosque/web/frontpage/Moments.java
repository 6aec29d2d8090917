package org.kiosque.web.frontpage;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Dates and times as forms write them, in the site's zone: 2026-11-25T06:00, or with a blank in the middle. */
record Moments(ZoneId zone) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    /** The hour that comes twice or never when clocks change is refused: nobody could say which one was meant. */
    Instant read(String text) throws Unclear {
        LocalDateTime local;
        try {
            local = LocalDateTime.parse(text.strip().replaceFirst("\\s+", "T"));
        } catch (DateTimeParseException noDate) {
            throw new Unclear("arrange.moment.wrong");
        }
        var offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) throw new Unclear("arrange.moment.skipped");
        if (offsets.size() > 1) throw new Unclear("arrange.moment.twice");
        return local.toInstant(offsets.get(0));
    }

    /** @return empty for null */
    String write(Instant moment) {
        return moment == null ? "" : MINUTES.format(moment.atZone(zone));
    }

    /** What was typed names no moment. Its message is the key of the sentence that says why. */
    static final class Unclear extends Exception {

        private Unclear(String key) {
            super(key);
        }
    }
}

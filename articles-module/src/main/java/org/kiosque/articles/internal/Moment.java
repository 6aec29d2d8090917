package org.kiosque.articles.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The database keeps microseconds; what is told must be what is kept. */
final class Moment {

    private Moment() {}

    /** @param moment may be null */
    static Instant stored(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }
}

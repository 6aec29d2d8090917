package org.kiosque.articles.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The database keeps microseconds; what is told must be what is kept. */
final class Moment {

    /** Addresses may ask for any moment; the database knows those of the calendars people use. */
    static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private Moment() {}

    /** @param moment may be null */
    static Instant stored(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }
}

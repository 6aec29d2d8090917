package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Days as the paper counts them: in its zone, some of them 23 or 25 hours long. */
@ApplicationScoped
class PaperDays {

    /** The database knows the years of the calendars people use. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9998, 12, 31);

    private ZoneId zone;

    /** For the CDI proxy only. */
    PaperDays() {}

    @Inject
    PaperDays(@ConfigProperty(name = "kiosque.site.zone", defaultValue = "Europe/Paris") ZoneId zone) {
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    boolean knows(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }

    LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}

package org.kiosque.newsletters.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.kiosque.newsletters.NewsletterRefused;
import org.kiosque.newsletters.NewsletterRefused.Reason;

/** A moment as somebody typed it, by the clocks of the site's zone. */
final class TypedMoment {

    private TypedMoment() {}

    /** @throws NewsletterRefused MISSING_HOUR, DOUBLE_HOUR on the two nights on which the clocks change: nobody is left to guess */
    static Instant in(ZoneId zone, LocalDateTime typed, Object about) {
        var offsets = zone.getRules().getValidOffsets(typed);
        if (offsets.isEmpty()) throw new NewsletterRefused(about, Reason.MISSING_HOUR);
        if (offsets.size() > 1) throw new NewsletterRefused(about, Reason.DOUBLE_HOUR);
        return typed.toInstant(offsets.get(0));
    }
}

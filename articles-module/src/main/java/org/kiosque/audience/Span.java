package org.kiosque.audience;

import java.time.LocalDate;

/** Days in the site's zone, the first and the last among them. */
public record Span(LocalDate first, LocalDate last) {

    public Span {
        if (first.isAfter(last)) throw new IllegalArgumentException("A span ends after it begins.");
    }

    /** @param days how many, at least 1 */
    public static Span upTo(LocalDate last, int days) {
        return new Span(last.minusDays(days - 1L), last);
    }
}

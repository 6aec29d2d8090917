package org.kiosque.web.feeds;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * What somebody who asks has already (RFC 9110, 13). The tag decides where there is one: it also knows what a date does
 * not, as that a piece was taken back.
 *
 * @param tags null when they name none
 * @param since in milliseconds since 1970; -1 when they name no moment
 */
record Freshness(String tags, long since) {

    static Freshness of(HttpServletRequest request) {
        return new Freshness(request.getHeader("If-None-Match"), date(request));
    }

    private static long date(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException unreadable) {
            return -1;
        }
    }

    boolean knows(String tag, Instant changedAt) {
        if (tags != null) return tags.strip().equals("*") || Stream.of(tags.split(","))
                .anyMatch(one -> one.strip().replaceFirst("^W/", "").equals(tag));
        return since >= 0 && !changedAt.truncatedTo(ChronoUnit.SECONDS).isAfter(Instant.ofEpochMilli(since));
    }
}

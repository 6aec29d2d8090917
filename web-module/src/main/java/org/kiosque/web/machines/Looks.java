package org.kiosque.web.machines;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Since when this node has seen pages look as they do. What it has forgotten looks new, which is always safe to say. */
@ApplicationScoped
class Looks {

    private static final int REMEMBERED = 5_000;

    /** @param since in whole seconds, as HTTP tells time */
    record Look(String tag, Instant since) {

        /**
         * @param tags the header If-None-Match, or null
         * @param modifiedSince the header If-Modified-Since in milliseconds, or -1; counts only without tags (RFC 9110)
         */
        boolean isKnown(String tags, long modifiedSince) {
            if (tags == null) return modifiedSince >= since.toEpochMilli();
            return tags.strip().equals("*")
                    || Stream.of(tags.split(",")).anyMatch(one -> weak(one.strip()).equals(weak(tag)));
        }

        private static String weak(String tag) {
            // A compressing server marks the tags of what it has compressed.
            return tag.replaceFirst("^W/", "").replaceFirst("-gzip\"$", "\"");
        }
    }

    private final Map<String, Look> known = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Look> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** A page that changes twice in one second is given two. */
    synchronized Look of(String address, String type, String tag, Instant now) {
        String key = address + ' ' + type;
        Look last = known.get(key);
        if (last != null && last.tag().equals(tag)) return last;
        Instant since = now.truncatedTo(ChronoUnit.SECONDS);
        if (last != null && !since.isAfter(last.since())) since = last.since().plusSeconds(1);
        Look look = new Look(tag, since);
        known.put(key, look);
        return look;
    }
}

package org.kiosque.web.audience;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kiosque.articles.ArticleId;

/**
 * Remembers for some minutes that somebody has opened a piece, so that a page that is reloaded counts once. Somebody is a
 * hash with a salt that is new every day and that nobody ever sees: it is in this process's memory alone, and with it goes
 * the last way back from a hash to an address.
 */
@ApplicationScoped
class Visits {

    static final Duration ONE_VISIT = Duration.ofMinutes(30);
    private static final int REMEMBERED = 100_000;

    private final SecureRandom random = new SecureRandom();
    private final Map<Long, Instant> seen = new LinkedHashMap<>();
    private byte[] salt = new byte[32];
    private LocalDate saltOf;

    /**
     * @param visitor whatever tells visitors apart: nothing of it is kept
     * @param today in the site's zone
     * @return whether it is another visit and not the same one going on
     */
    synchronized boolean isNew(String visitor, ArticleId article, LocalDate today, Instant now) {
        if (!today.equals(saltOf)) {
            random.nextBytes(salt);
            saltOf = today;
            seen.clear();
        }
        forgetBefore(now.minus(ONE_VISIT));
        return seen.putIfAbsent(hash(visitor + ' ' + article), now) == null;
    }

    /** They stand in the order they came in. */
    private void forgetBefore(Instant moment) {
        for (Iterator<Instant> all = seen.values().iterator(); all.hasNext();) {
            if (all.next().isAfter(moment) && seen.size() < REMEMBERED) return;
            all.remove();
        }
    }

    private long hash(String visit) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return ByteBuffer.wrap(digest.digest(visit.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.kiosque.web.feeds;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00.750Z");
    static final long SECOND = NOON.getEpochSecond() * 1000;

    static boolean knows(String tags, long since) {
        return new Freshness(tags, since).knows("\"a\"", NOON);
    }

    @Test
    void whoNamesTheTagHasIt() {
        assertTrue(knows("\"a\"", -1));
        assertTrue(knows("\"b\", W/\"a\"", -1));
        assertTrue(knows("*", -1));
        assertFalse(knows("\"b\"", -1));
    }

    @Test
    void theTagDecidesWhateverTheDateSays() {
        assertFalse(knows("\"b\"", SECOND + 60_000));
        assertTrue(knows("\"a\"", 0));
    }

    @Test
    void withoutATagTheDateDecidesToTheSecond() {
        assertTrue(knows(null, SECOND));
        assertFalse(knows(null, SECOND - 1000));
    }

    @Test
    void whoHasNothingGetsAll() {
        assertFalse(knows(null, -1));
    }
}

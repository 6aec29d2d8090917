package org.kiosque.web.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LooksTest {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00.700Z");

    Looks looks = new Looks();

    @Test
    void aPageIsAsOldAsItsLooks() {
        var first = look("W/\"a\"", NOON);
        assertEquals(Instant.parse("2030-01-01T12:00:00Z"), first.since());
        assertEquals(first, look("W/\"a\"", NOON.plusSeconds(60)));
        assertEquals(Instant.parse("2030-01-01T12:02:00Z"), look("W/\"b\"", NOON.plusSeconds(120)).since());
    }

    @Test
    void whatChangesTwiceInASecondGetsTwo() {
        look("W/\"a\"", NOON);

        assertEquals(Instant.parse("2030-01-01T12:00:01Z"), look("W/\"b\"", NOON.plusMillis(100)).since());
    }

    @Test
    void aTagDecidesWhereThereIsOne() {
        var look = look("W/\"a\"", NOON);

        assertTrue(look.isKnown("W/\"a\"", -1));
        assertTrue(look.isKnown("\"x\", \"a\"", -1));
        assertTrue(look.isKnown("W/\"a-gzip\"", -1));
        assertFalse(look.isKnown("W/\"x\"", NOON.plusSeconds(60).toEpochMilli()));
    }

    @Test
    void withoutATagTheDateDoes() {
        var look = look("W/\"a\"", NOON);

        assertTrue(look.isKnown(null, look.since().toEpochMilli()));
        assertFalse(look.isKnown(null, look.since().toEpochMilli() - 1000));
        assertFalse(look.isKnown(null, -1));
    }

    private Looks.Look look(String tag, Instant at) {
        return looks.of("/", "text/html", tag, at);
    }
}

package org.kiosque.web.frontpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.kiosque.web.frontpage.Moments.Unclear;

class MomentsTest {

    Moments paris = new Moments(ZoneId.of("Europe/Paris"));

    void unclear(String reason, String text) {
        assertEquals("arrange.moment." + reason, assertThrows(Unclear.class, () -> paris.read(text), text).getMessage());
    }

    @Test
    void aMomentIsOfTheSitesZone() throws Unclear {
        assertEquals(Instant.parse("2026-11-25T05:00:00Z"), paris.read("2026-11-25T06:00"));
        assertEquals(Instant.parse("2026-07-14T04:00:00Z"), paris.read(" 2026-07-14  06:00 "));
        assertEquals("2026-11-25T06:00", paris.write(Instant.parse("2026-11-25T05:00:00Z")));
        assertEquals("", paris.write(null));
    }

    @Test
    void theHourThatComesTwiceIsRefused() throws Unclear {
        unclear("twice", "2026-10-25T02:30");
        assertEquals(Instant.parse("2026-10-25T02:00:00Z"), paris.read("2026-10-25T03:00"));
        assertEquals(Instant.parse("2026-10-24T23:59:00Z"), paris.read("2026-10-25T01:59"));
    }

    @Test
    void theHourThatNeverComesIsRefused() throws Unclear {
        unclear("skipped", "2027-03-28T02:30");
        assertEquals(Instant.parse("2027-03-28T01:00:00Z"), paris.read("2027-03-28T03:00"));
    }

    @Test
    void whatIsNoDateIsRefused() throws Unclear {
        for (String text : new String[] {"2027-02-29T10:00", "2027-13-01T10:00", "demain", "2027-03-01", "10:00", "\0"})
            unclear("wrong", text);
        assertEquals(Instant.parse("2028-02-29T09:00:00Z"), paris.read("2028-02-29T10:00"));
    }
}

package org.kiosque.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiosque.web.shell.Moments.Read;
import org.kiosque.web.shell.Moments.Unclear;

class MomentsTest {

    Moments paris = new Moments(ZoneId.of("Europe/Paris"));

    @ParameterizedTest
    @CsvSource({"2026-11-25T06:00,2026-11-25T05:00:00Z", "2026-07-14 06:00,2026-07-14T04:00:00Z",
            "' 2026-11-25T06:00:30 ',2026-11-25T05:00:30Z", "2028-02-29T10:00,2028-02-29T09:00:00Z",
            "2026-10-25T01:59,2026-10-24T23:59:00Z", "2026-10-25T03:00,2026-10-25T02:00:00Z",
            "2027-03-28T01:59,2027-03-28T00:59:00Z", "2027-03-28T03:00,2027-03-28T01:00:00Z"})
    void whatIsTypedIsMeantInTheSitesZone(String typed, Instant meant) throws Unclear {
        assertEquals(new Read(meant, false), paris.read(typed));
    }

    @Test
    void ofTheHourThatComesTwiceTheFirstIsMeantAndSaid() throws Unclear {
        assertEquals(new Read(Instant.parse("2026-10-25T00:30:00Z"), true), paris.read("2026-10-25T02:30"));
    }

    @Test
    void whereNobodyCouldSayWhichOfTwoWasTakenNoneIs() throws Unclear {
        assertEquals("moment.twice", assertThrows(Unclear.class, () -> paris.readOnce("2026-10-25T02:30")).getMessage());
        assertEquals(Instant.parse("2026-10-25T02:00:00Z"), paris.readOnce("2026-10-25T03:00"));
        assertNull(paris.readOnce(" "));
    }

    @Test
    void theHourThatIsLeaptOverIsNone() {
        assertEquals("moment.skipped", refused("2027-03-28T02:30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-29T10:00", "2026-04-31T10:00", "2026-13-01T10:00", "2026-11-25T24:30"})
    void whatIsInNoCalendarIsNone(String typed) {
        assertEquals("moment.noSuchDay", refused(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demain", "2026-11-25", "06:00", "25/11/2026 06:00", "+999999999-01-01T00:00", "\0"})
    void whatIsNoDateAtAllIsNone(String typed) {
        assertEquals("moment.unreadable", refused(typed));
    }

    @Test
    void anEmptyFieldNamesNoMoment() throws Unclear {
        assertNull(paris.read(null));
        assertNull(paris.read("  "));
        assertEquals("", paris.write(null));
    }

    @Test
    void whatIsWrittenReadsTheSame() throws Unclear {
        var moment = Instant.parse("2026-11-25T05:00:00Z");
        assertEquals("2026-11-25T06:00", paris.write(moment));
        assertEquals(moment, paris.read(paris.write(moment)).at());
    }

    private String refused(String typed) {
        return assertThrows(Unclear.class, () -> paris.read(typed), typed).getMessage();
    }
}

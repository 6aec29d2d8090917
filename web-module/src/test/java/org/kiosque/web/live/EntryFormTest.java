package org.kiosque.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.LiveEntry;
import org.kiosque.articles.LiveEntryId;
import org.kiosque.newsroom.LiveText;

class EntryFormTest {

    static final LiveEntry ENTRY = new LiveEntry(new LiveEntryId(12), new AccountId(1), Instant.parse("2030-01-31T13:05:42Z"),
            "Il pleut", "<p>Fort.</p>", false, true, null, 3);

    final EntryForm form = new EntryForm();

    @BeforeEach
    void inParis() {
        form.zone = ZoneId.of("Europe/Paris");
    }

    @Test
    void aMomentThatIsLeftAloneKeepsItsSeconds() {
        form.show(ENTRY);
        assertEquals("2030-01-31T14:05", form.getMoment());
        assertEquals(new LiveText(null, "Il pleut", "<p>Fort.</p>", true), form.text(ENTRY));

        form.setMoment("2030-01-31T14:06");
        assertEquals(Instant.parse("2030-01-31T13:06:00Z"), form.text(ENTRY).at());
    }

    @ParameterizedTest
    @CsvSource({"2030-03-31T02:30, 2030-03-31T01:30:00Z", "2030-10-27T02:30, 2030-10-27T00:30:00Z", "2028-02-29T12:00, 2028-02-29T11:00:00Z"})
    void hoursThatDoNotExistOrComeTwiceAreSomeMomentAllTheSame(String typed, Instant at) {
        form.setMoment(typed);
        assertNull(form.complaint());
        assertEquals(at, form.text(null).at());
    }

    @ParameterizedTest
    @ValueSource(strings = {"demain", "2030-02-30T10:00", "10:00", "2030-01-31"})
    void whatIsNoMomentIsNamed(String typed) {
        form.setMoment(typed);
        assertEquals("live.moment.none", form.complaint());
        assertEquals("moment", form.field());
    }

    @Test
    void whatIsTooLongIsNamed() {
        form.setHeadline("x".repeat(LiveText.TITLE_MAX + 1));
        assertEquals("live.title.tooLong", form.complaint());
        assertEquals("headline", form.field());
        form.setHeadline("");
        form.setBody("x".repeat(LiveText.BODY_MAX + 1));
        assertEquals("refused.live.TOO_LONG", form.complaint());
        assertEquals("body", form.field());
    }

    @Test
    void anExpiredFormKeepsWhatWasTyped() {
        var typed = Map.of("headline", "Il pleut", "body", "Fort.", "moment", "2030-01-31T14:05", "keyMoment", "on", "version", "3");
        form.copy(typed::get);

        assertTrue(form.isTyped());
        assertEquals(new LiveText(Instant.parse("2030-01-31T13:05:00Z"), "Il pleut", "Fort.", true), form.text(null));
        assertEquals(3, form.getVersion());
    }
}

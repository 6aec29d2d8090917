package org.kiosque.web.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.newsroom.ManuscriptLine;
import org.kiosque.newsroom.Plan;
import org.kiosque.newsroom.State;
import org.kiosque.web.newsroom.CalendarDay.Entry;
import org.kiosque.web.newsroom.CalendarDay.Sign;

class CalendarDayTest {

    static final Instant DUE = Instant.parse("2030-01-01T12:00:00Z");
    static final Instant COMING = Instant.parse("2030-01-02T12:00:00Z");
    static final Instant OUT = Instant.parse("2030-01-03T12:00:00Z");

    @Test
    void aPieceStandsWhereWhatIsNextHappens() {
        assertEntry(Sign.DUE, DUE, Entry.of(row(State.DRAFT, null, null)));
        assertEntry(Sign.SCHEDULED, COMING, Entry.of(row(State.SCHEDULED, COMING, null)));
        assertEntry(Sign.PUBLISHED, OUT, Entry.of(row(State.PUBLISHED, null, OUT)));
    }

    @Test
    void whatThereIsNoRoomForIsCounted() {
        var entries = Collections.nCopies(7, Entry.of(row(State.DRAFT, null, null)));

        var full = CalendarDay.of(LocalDate.EPOCH, false, entries, 5);
        assertEquals(5, full.entries().size());
        assertEquals(2, full.more());
        assertEquals(0, CalendarDay.of(LocalDate.EPOCH, false, entries, 7).more());
    }

    private static void assertEntry(Sign sign, Instant at, Entry entry) {
        assertEquals(sign, entry.sign());
        assertEquals(at, entry.at());
    }

    private static ManuscriptRow row(State state, Instant publishAt, Instant out) {
        var plan = new Plan(state, null, DUE, publishAt, null, null);
        return new ManuscriptRow(new ManuscriptLine(new ArticleId(1), Kind.ARTICLE, "sciences", "a", "A", AccessRule.FREE, plan,
                List.of(), OUT, out), "Sciences", "", "");
    }
}

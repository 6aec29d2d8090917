package org.kiosque.articles.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.LiveCoverage;
import org.kiosque.newsroom.LiveRefused;
import org.kiosque.newsroom.LiveRefused.Reason;
import org.kiosque.newsroom.LiveText;

class ToldEntryTest {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
    static final Instant ONE = NOON.plus(Duration.ofHours(1));

    ToldEntry entry;

    @BeforeEach
    void somethingHappens() throws ReflectiveOperationException {
        entry = told(new LiveText(null, "Il pleut", "Les gouttes tombent.\n\nOn rentre.", true));
    }

    static ToldEntry told(LiveText text) throws ReflectiveOperationException {
        var told = new ToldEntry(new ArticleId(7), new AccountId(1), text, NOON);
        var id = ToldEntry.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(told, 12L);
        return told;
    }

    static LiveText text(String body) {
        return new LiveText(null, "Il pleut", body, true);
    }

    static void refused(Reason reason, Executable act) {
        assertEquals(reason, assertThrows(LiveRefused.class, act).reason());
    }

    @Test
    void plainTextBecomesParagraphs() {
        assertEquals("<p>Les gouttes tombent.</p>\n<p>On rentre.</p>", entry.entry().html());
        assertEquals(NOON, entry.entry().at());
        assertNull(entry.entry().editedAt());
    }

    @Test
    void whatCouldRunIsTakenOut() throws ReflectiveOperationException {
        assertEquals("<p>Il pleut.</p>", told(text("<p onclick=x>Il <script>x</script>pleut.</p>")).entry().html());
        refused(Reason.EMPTY, () -> told(text("<script>x</script>")));
        refused(Reason.TOO_LONG, () -> told(text("&".repeat(LiveText.BODY_MAX / 2))));
    }

    @Test
    void tellsOfAMomentThatHasPassed() throws ReflectiveOperationException {
        assertEquals(NOON.minusSeconds(60), told(new LiveText(NOON.minusSeconds(60), "", "Avant.", false)).entry().at());
        refused(Reason.IN_THE_FUTURE, () -> told(new LiveText(NOON.plusSeconds(1), "", "Après.", false)));
        Instant mistyped = NOON.minus(Duration.ofDays(LiveCoverage.AGE_MAX_DAYS + 1));
        refused(Reason.TOO_LONG_AGO, () -> told(new LiveText(mistyped, "", "Jadis.", false)));
    }

    @Test
    void ownsUpToAChangeThatReadersMaySee() {
        entry.rewrite(0, text("Autre chose."), false, ONE);
        assertNull(entry.entry().editedAt());

        entry.rewrite(0, text("Autre chose."), true, ONE);
        assertNull(entry.entry().editedAt());

        entry.rewrite(0, text("Encore autre chose."), true, ONE);
        assertEquals(ONE, entry.entry().editedAt());
        assertEquals(NOON, entry.entry().at());
    }

    @Test
    void twoHandsDoNotOverwriteEachOther() {
        refused(Reason.CHANGED_MEANWHILE, () -> entry.rewrite(1, text("Trop tard."), true, ONE));
    }

    @Test
    void onlyAFewStayOnTop() {
        refused(Reason.TOO_MANY_PINNED, () -> entry.pin(LiveCoverage.PINNED_MAX));
        entry.pin(LiveCoverage.PINNED_MAX - 1);
        entry.pin(LiveCoverage.PINNED_MAX);
        assertTrue(entry.entry().pinned());
        entry.unpin();
        assertFalse(entry.entry().pinned());
    }

    @Test
    void whatIsTakenAwayIsNotOnTopEither() {
        entry.pin(0);
        entry.remove(ONE);
        assertTrue(entry.isDeleted());
        assertFalse(entry.entry().pinned());
    }
}

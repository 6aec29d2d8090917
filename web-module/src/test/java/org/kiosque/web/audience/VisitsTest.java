package org.kiosque.web.audience;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kiosque.articles.ArticleId;

class VisitsTest {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2030, 1, 1);
    static final ArticleId RAIN = new ArticleId(1);

    Visits visits = new Visits();

    @Test
    void whoReloadsAPageReadsItOnce() {
        assertTrue(visits.isNew("ann", RAIN, TODAY, NOON));
        for (int i = 1; i < 100; i++) assertFalse(visits.isNew("ann", RAIN, TODAY, NOON.plusSeconds(i)));
    }

    @Test
    void anotherReaderAndAnotherPieceCount() {
        visits.isNew("ann", RAIN, TODAY, NOON);

        assertTrue(visits.isNew("bob", RAIN, TODAY, NOON));
        assertTrue(visits.isNew("ann", new ArticleId(2), TODAY, NOON));
    }

    @Test
    void whoComesBackLaterReadsAgain() {
        visits.isNew("ann", RAIN, TODAY, NOON);

        assertFalse(visits.isNew("ann", RAIN, TODAY, NOON.plus(Visits.ONE_VISIT).minusSeconds(1)));
        assertTrue(visits.isNew("ann", RAIN, TODAY, NOON.plus(Visits.ONE_VISIT)));
    }

    @Test
    void nobodyIsKnownFromTheDayBefore() {
        visits.isNew("ann", RAIN, TODAY, NOON);

        assertTrue(visits.isNew("ann", RAIN, TODAY.plusDays(1), NOON.plusSeconds(1)));
    }

    @Test
    void itForgetsTheOldestWhenTooManyCome() {
        for (int i = 0; i < 100_100; i++) visits.isNew("reader " + i, RAIN, TODAY, NOON);

        assertTrue(visits.isNew("reader 0", RAIN, TODAY, NOON));
        assertFalse(visits.isNew("reader 100099", RAIN, TODAY, NOON));
    }
}

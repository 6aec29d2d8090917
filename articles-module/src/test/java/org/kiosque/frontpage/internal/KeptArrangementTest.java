package org.kiosque.frontpage.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.frontpage.FrontPageDesk;
import org.kiosque.frontpage.FrontPageRefused;
import org.kiosque.frontpage.FrontPageRefused.Reason;
import org.kiosque.frontpage.Lineup;
import org.kiosque.frontpage.Mode;
import org.kiosque.frontpage.Pick;
import org.kiosque.frontpage.Rule;

class KeptArrangementTest {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
    static final Instant EVENING = NOON.plus(Duration.ofHours(6));
    static final AccountId EVE = new AccountId(1);

    static Lineup until(Instant end) {
        return new Lineup(Mode.BY_HAND, List.of(new Pick(new ArticleId(5), end), new Pick(new ArticleId(3), null)),
                new Rule(4, Set.of("ville", "culture"), Set.of(Kind.BRIEF, Kind.ARTICLE), 24, true));
    }

    static void refused(Reason reason, Executable act) {
        assertEquals(reason, assertThrows(FrontPageRefused.class, act).reason());
    }

    @Test
    void aPlanIsKeptAsItWasMade() {
        assertEquals(until(EVENING), new KeptArrangement(EVE, until(EVENING), NOON, NOON).plan());
        assertEquals(Lineup.NOTHING, new KeptArrangement(EVE, Lineup.NOTHING, null, NOON).plan());
    }

    @Test
    void itTakesEffectNowOrLaterButNotBeforeNorInAnotherLife() {
        new KeptArrangement(EVE, Lineup.NOTHING, NOON, NOON);
        new KeptArrangement(EVE, Lineup.NOTHING, NOON.plus(FrontPageDesk.FARTHEST), NOON);

        refused(Reason.PAST, () -> new KeptArrangement(EVE, Lineup.NOTHING, NOON.minusSeconds(1), NOON));
        refused(Reason.TOO_FAR, () -> new KeptArrangement(EVE, Lineup.NOTHING, NOON.plus(FrontPageDesk.FARTHEST).plusSeconds(1), NOON));
    }

    @Test
    void aPickThatEndsBeforeItBeginsIsAMistake() {
        refused(Reason.ENDS_TOO_SOON, () -> new KeptArrangement(EVE, until(NOON), null, NOON));
        refused(Reason.ENDS_TOO_SOON, () -> new KeptArrangement(EVE, until(EVENING), EVENING, NOON));
    }

    @Test
    void whatHasTakenEffectIsHistory() {
        var now = new KeptArrangement(EVE, Lineup.NOTHING, null, NOON);
        refused(Reason.TOO_LATE, () -> now.cancel(EVE, NOON));
        var later = new KeptArrangement(EVE, Lineup.NOTHING, EVENING, NOON);
        refused(Reason.TOO_LATE, () -> later.cancel(EVE, EVENING));
    }
}

package org.kiosque.frontpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Selection;

class LineupTest {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
    static final Rule RULE = new Rule(3, Set.of("ville"), Set.of(Kind.ARTICLE), 48, true);

    static List<Pick> picks(int many) {
        return LongStream.rangeClosed(1, many).mapToObj(id -> new Pick(new ArticleId(id), null)).toList();
    }

    static void impossible(Mode mode, List<Pick> picks, Rule rule) {
        assertThrows(IllegalArgumentException.class, () -> new Lineup(mode, picks, rule));
    }

    @Test
    void byHandThereAreOneToSevenStories() {
        assertEquals(7, new Lineup(Mode.BY_HAND, picks(7), null).picks().size());
        assertEquals(RULE, new Lineup(Mode.BY_HAND, picks(1), RULE).rule());
        impossible(Mode.BY_HAND, List.of(), RULE);
        impossible(Mode.BY_HAND, picks(8), null);
    }

    @Test
    void aStoryLeadsOnce() {
        impossible(Mode.BY_HAND, List.of(new Pick(new ArticleId(1), null), new Pick(new ArticleId(1), NOON)), null);
    }

    @Test
    void byRuleThereIsARuleAndNoPick() {
        impossible(Mode.BY_RULE, List.of(), null);
        impossible(Mode.BY_RULE, picks(1), RULE);
        impossible(Mode.NONE, List.of(), RULE);
        impossible(Mode.NONE, picks(1), null);
    }

    @Test
    void aRuleKnowsItsLimits() {
        for (int stories : new int[] {0, 8})
            assertThrows(IllegalArgumentException.class, () -> new Rule(stories, Set.of(), Set.of(), 24, false));
        for (int hours : new int[] {0, Rule.HOURS_MAX + 1})
            assertThrows(IllegalArgumentException.class, () -> new Rule(1, Set.of(), Set.of(), hours, false));
    }

    @Test
    void aRuleLooksBackAsFarAsItSays() {
        assertEquals(new Selection(Set.of("ville"), Set.of(Kind.ARTICLE), Instant.parse("2029-12-30T12:00:00Z"), true),
                RULE.selection(NOON));
    }

    @Test
    void aPickLeadsUntilItsEnd() {
        var pick = new Pick(new ArticleId(1), NOON);
        assertTrue(pick.holds(NOON.minusSeconds(1)));
        assertFalse(pick.holds(NOON));
        assertTrue(new Pick(new ArticleId(1), null).holds(NOON));
    }
}

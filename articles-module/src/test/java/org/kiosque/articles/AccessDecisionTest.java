package org.kiosque.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccessDecisionTest {

    static final Instant MONDAY = Instant.parse("2030-01-07T12:00:00Z");
    static final Instant THURSDAY = MONDAY.plus(Duration.ofDays(3));

    static AccessDecision decide(AccessRule rule, boolean paid, Instant now) {
        return AccessDecision.of(rule, MONDAY, () -> paid, now);
    }

    @Test
    void aFreeTextIsForEverybody() {
        var free = new AccessDecision(Access.FREE, null, true);

        assertEquals(free, decide(AccessRule.FREE, false, MONDAY));
        assertEquals(free, decide(AccessRule.INHERITED, false, MONDAY));
    }

    @Test
    void aTextForSubscribersStaysOne() {
        assertEquals(new AccessDecision(Access.SUBSCRIBERS, null, false), decide(AccessRule.SUBSCRIBERS, false, THURSDAY));
        assertEquals(new AccessDecision(Access.SUBSCRIBERS, null, true), decide(AccessRule.SUBSCRIBERS, true, THURSDAY));
    }

    @Test
    void aTextBecomesFreeToTheMoment() {
        var rule = AccessRule.freeAfter(3);

        assertEquals(new AccessDecision(Access.SUBSCRIBERS, THURSDAY, false), decide(rule, false, THURSDAY.minusNanos(1)));
        assertEquals(new AccessDecision(Access.SUBSCRIBERS, THURSDAY, true), decide(rule, true, MONDAY));
        assertEquals(new AccessDecision(Access.FREE, null, true), decide(rule, false, THURSDAY));
    }

    @Test
    void whatWasNeverPublicHasNoDayToCountFrom() {
        assertEquals(new AccessDecision(Access.SUBSCRIBERS, null, false),
                AccessDecision.of(AccessRule.freeAfter(3), null, () -> false, MONDAY));
    }

    @Test
    void nobodyIsAskedToPayForWhatIsFree() {
        AccessDecision.of(AccessRule.FREE, MONDAY, () -> {
            throw new AssertionError("It does not matter who reads.");
        }, MONDAY);
    }

    @Test
    void aPassOpensWhatNothingElseDoes() {
        var given = new AccessDecision(Access.SUBSCRIBERS, null, true);

        assertEquals(given, AccessDecision.of(AccessRule.SUBSCRIBERS, MONDAY, () -> false, () -> true, MONDAY));
        assertEquals(given, AccessDecision.of(AccessRule.SUBSCRIBERS, MONDAY, () -> true, () -> {
            throw new AssertionError("Who may read it needs no pass.");
        }, MONDAY));
        assertEquals(new AccessDecision(Access.SUBSCRIBERS, null, false),
                AccessDecision.of(AccessRule.SUBSCRIBERS, MONDAY, () -> false, () -> false, MONDAY));
    }

    @Test
    void theFirstRuleThatSaysSomethingHolds() {
        assertEquals(AccessRule.SUBSCRIBERS, AccessRule.INHERITED.or(AccessRule.SUBSCRIBERS));
        assertEquals(AccessRule.FREE, AccessRule.FREE.or(AccessRule.SUBSCRIBERS));
    }

    @Test
    void daysAreCountedOnlyWhereTheyMatter() {
        assertThrows(IllegalArgumentException.class, () -> new AccessRule(AccessRule.Mode.FREE, 1));
        assertThrows(IllegalArgumentException.class, () -> AccessRule.freeAfter(0));
        assertThrows(IllegalArgumentException.class, () -> AccessRule.freeAfter(AccessRule.DAYS_MAX + 1));
        assertThrows(IllegalArgumentException.class, () -> new AccessRule(null, 0));
    }
}

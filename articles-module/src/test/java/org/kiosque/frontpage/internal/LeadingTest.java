package org.kiosque.frontpage.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Section;
import org.kiosque.frontpage.Lineup;
import org.kiosque.frontpage.Mode;
import org.kiosque.frontpage.Pick;
import org.kiosque.frontpage.Rule;

class LeadingTest {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");

    /** The newest first; a higher id is newer. */
    List<ArticleCard> published = new ArrayList<>();
    Leading leading = new Leading();

    LeadingTest() {
        leading.articles = (Articles) Proxy.newProxyInstance(Articles.class.getClassLoader(), new Class<?>[] {Articles.class},
                (proxy, method, arguments) -> method.getName().equals("cards")
                        ? cards((Collection<?>) arguments[0])
                        : published.stream().limit((int) arguments[2]).toList());
    }

    Map<ArticleId, ArticleCard> cards(Collection<?> ids) {
        return published.stream().filter(card -> ids.contains(card.id()))
                .collect(Collectors.toMap(ArticleCard::id, Function.identity()));
    }

    void publish(long id, String section) {
        published.add(0, new ArticleCard(new ArticleId(id), Kind.ARTICLE, new Section(section, section, ""), "a", "A", "", "",
                List.of(new AccountId(1)), "", null, Access.FREE, null, 1, NOON));
    }

    static Lineup byHand(Rule rule, long... ids) {
        return new Lineup(Mode.BY_HAND, LongStream.of(ids).mapToObj(id -> new Pick(new ArticleId(id), null)).toList(), rule);
    }

    static Rule rule(int stories, boolean onePerSection) {
        return new Rule(stories, Set.of(), Set.of(), 24, onePerSection);
    }

    List<Long> of(Lineup plan) {
        return leading.of(plan, NOON).stream().map(card -> card.id().value()).toList();
    }

    @Test
    void picksStandInTheirOrder() {
        for (long id = 1; id <= 3; id++) publish(id, "ville");

        assertEquals(List.of(2L, 3L, 1L), of(byHand(null, 2, 3, 1)));
    }

    @Test
    void whatIsNotPublicLeavesItsPlaceToTheNext() {
        publish(1, "ville");
        publish(3, "ville");

        assertEquals(List.of(3L, 1L), of(byHand(null, 3, 2, 1)));
        assertEquals(List.of(), of(byHand(null, 2)));
    }

    @Test
    void whatHasEndedFallsOut() {
        publish(1, "ville");
        publish(2, "ville");
        var plan = new Lineup(Mode.BY_HAND, List.of(new Pick(new ArticleId(1), NOON), new Pick(new ArticleId(2), NOON.plusSeconds(1))), null);

        assertEquals(List.of(2L), of(plan));
    }

    @Test
    void theRuleFillsTheGapsWithoutSayingAnythingTwice() {
        for (long id = 1; id <= 5; id++) publish(id, "ville");

        assertEquals(List.of(5L, 2L, 4L), of(byHand(rule(3, false), 5, 9, 2)));
        assertEquals(List.of(1L, 2L, 3L), of(byHand(rule(2, false), 1, 2, 3)));
    }

    @Test
    void aSectionThatLeadsByAPickHasHadItsTurn() {
        publish(1, "ville");
        publish(2, "culture");
        publish(3, "ville");

        assertEquals(List.of(1L, 2L), of(byHand(rule(3, true), 1)));
    }

    @Test
    void byRuleTheNewestLead() {
        for (long id = 1; id <= 5; id++) publish(id, "ville");

        assertEquals(List.of(5L, 4L), of(new Lineup(Mode.BY_RULE, List.of(), rule(2, false))));
        assertEquals(List.of(), of(Lineup.NOTHING));
    }
}

package org.kiosque.web.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Section;
import org.kiosque.comments.Comments;
import org.kiosque.testing.Town;
import org.kiosque.web.shell.InLanguage;
import org.kiosque.web.shell.LeadPictures;

class FrontPagesTest {

    private static final Instant NOW = Instant.parse("2024-02-28T20:00:00Z");
    private static final Section SCIENCE = new Section("sciences", "Sciences", "");

    Town town = new Town();
    AccountId anna = town.comes("Anna");
    List<ArticleCard> published = new ArrayList<>();
    FrontPages pages = new FrontPages();

    @BeforeEach
    void withoutAContainer() {
        pages.articles = only(Articles.class, "latest", arguments -> latest((Instant) arguments[1], (int) arguments[3]));
        pages.comments = only(Comments.class, "counts", arguments -> Map.of(new ArticleId(1), 3));
        pages.bylines = InLanguage.FRENCH.bylines(town);
        pages.pictures = new LeadPictures();
        pages.dates = InLanguage.FRENCH.dates();
    }

    @Test
    void anEmptySiteHasAnEmptyPage() {
        assertEquals(new Edition(List.of(), List.of(), null), pages.page(null, null, NOW));
    }

    @Test
    void piecesStandUnderTheDayTheyCameOutInParis() {
        publish(Kind.ARTICLE, "2024-02-27T22:59:00Z");
        publish(Kind.ARTICLE, "2024-02-27T23:01:00Z");

        assertEquals(List.of(LocalDate.parse("2024-02-28"), LocalDate.parse("2024-02-27")),
                pages.page(null, null, NOW).days().stream().map(Day::date).toList());
    }

    @Test
    void aPieceBearsItsAuthorAndItsComments() {
        publish(Kind.ARTICLE, "2024-02-28T06:00:00Z");

        var teaser = pages.page(null, null, NOW).days().get(0).getLead();
        assertEquals("Anna", teaser.byline());
        assertEquals(3, teaser.comments());
    }

    @Test
    void theNewestArticleLeadsTheDayAndTheRestFollowsInOrder() {
        publish(Kind.ARTICLE, "2024-02-28T06:00:00Z");
        publish(Kind.ARTICLE, "2024-02-28T07:00:00Z");
        publish(Kind.BRIEF, "2024-02-28T08:00:00Z");

        Day day = pages.page(null, null, NOW).days().get(0);
        assertEquals(2, day.getLead().card().id().value());
        assertEquals(List.of(3L, 1L), day.getRiver().stream().map(teaser -> teaser.card().id().value()).toList());
        assertEquals(2, day.getArticles());
        assertEquals(1, day.getBriefs().size());
    }

    @Test
    void aDayOfBriefsHasNoLead() {
        publish(Kind.BRIEF, "2024-02-28T08:00:00Z");

        assertNull(pages.page(null, null, NOW).days().get(0).getLead());
    }

    @Test
    void aDayIsNeverCutInTwo() {
        publishEachHour(12, "2024-02-28T06:00:00Z");
        publishEachHour(12, "2024-02-27T06:00:00Z");
        publishEachHour(12, "2024-02-26T06:00:00Z");

        Edition first = pages.page(null, null, NOW);
        assertEquals(List.of(12, 12), sizes(first));
        assertEquals(LocalDate.parse("2024-02-27"), first.older());
        Edition second = pages.page(null, first.older().toString(), NOW);
        assertEquals(List.of(12), sizes(second));
        assertNull(second.older());
    }

    @Test
    void notEvenADayLongerThanAPage() {
        for (int i = 0; i < 60; i++) publish(Kind.BRIEF, "2024-02-26T06:00:00Z");
        for (int i = 0; i < 80; i++) publish(Kind.BRIEF, "2024-02-28T06:00:00Z");

        Edition first = pages.page(null, null, NOW);
        assertEquals(List.of(80), sizes(first));
        assertEquals(List.of(60), sizes(pages.page(null, first.older().toString(), NOW)));
    }

    @Test
    void whatIsNoDateOrStillToComeShowsTheNewest() {
        publish(Kind.ARTICLE, "2024-02-28T06:00:00Z");

        for (String before : List.of("yesterday", "2024-13-40", "9999-12-31", ""))
            assertEquals(List.of(1), sizes(pages.page(null, before, NOW)), before);
    }

    @Test
    void whatLeadsStandsAboveTheDaysAndNotInThem() {
        publish(Kind.ARTICLE, "2024-02-27T06:00:00Z");
        publish(Kind.ARTICLE, "2024-02-28T06:00:00Z");
        publish(Kind.ARTICLE, "2024-02-28T07:00:00Z");

        Edition home = pages.home(List.of(published.get(2), published.get(0)), NOW);
        assertEquals(List.of(3L, 1L), home.leading().stream().map(teaser -> teaser.card().id().value()).toList());
        assertEquals(List.of(1), sizes(home));
        assertEquals(3, home.leading().get(1).comments());
    }

    private void publishEachHour(int pieces, String from) {
        for (int i = 0; i < pieces; i++) publish(Kind.ARTICLE, Instant.parse(from).plus(Duration.ofHours(i)).toString());
    }

    private void publish(Kind kind, String at) {
        published.add(new ArticleCard(new ArticleId(published.size() + 1), kind, SCIENCE, "a", "A", "", "", List.of(anna),
                "", null, Access.FREE, null, 1, Instant.parse(at)));
    }

    private List<ArticleCard> latest(Instant before, int limit) {
        return published.stream().filter(card -> card.publishedAt().isBefore(before))
                .sorted(Comparator.comparing(ArticleCard::publishedAt).reversed()).limit(limit).toList();
    }

    private static List<Integer> sizes(Edition page) {
        return page.days().stream().map(day -> day.teasers().size()).toList();
    }

    /** A contract of which one method is used. */
    private static <T> T only(Class<T> contract, String method, Function<Object[], Object> answer) {
        return contract.cast(Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, (proxy, called, arguments) -> {
            if (!called.getName().equals(method)) throw new UnsupportedOperationException(called.getName());
            return answer.apply(arguments);
        }));
    }
}

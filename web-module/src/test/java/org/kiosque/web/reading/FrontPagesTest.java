package org.kiosque.web.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.Access;
import org.kiosque.articles.Chronicle;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Section;
import org.kiosque.comments.Comments;
import org.kiosque.comments.Visits;
import org.kiosque.testing.Town;
import org.kiosque.web.shell.InLanguage;
import org.kiosque.web.shell.LeadPictures;
import org.kiosque.web.shell.Visitor;

class FrontPagesTest {

    private static final Instant NOW = Instant.parse("2024-02-28T20:00:00Z");
    private static final Section SCIENCE = new Section("sciences", "Sciences", "");

    /** All there is stands on one page. */
    private static final Turn NOWHERE = new Turn(null, null, true);

    Town town = new Town();
    AccountId anna = town.comes("Anna");
    List<ArticleCard> published = new ArrayList<>();
    FrontPages pages = new FrontPages();

    @BeforeEach
    void withoutAContainer() {
        pages.articles = only(Articles.class, "latest", arguments -> latest((Instant) arguments[1], (int) arguments[3]));
        pages.turns = new Turns();
        pages.turns.chronicle = only(Chronicle.class, "moments", arguments -> moments((Instant) arguments[1], (Instant) arguments[2], (int) arguments[3]));
        pages.turns.dates = InLanguage.FRENCH.dates();
        pages.talks = new Talks();
        pages.talks.comments = only(Comments.class, "counts", arguments -> Map.of(new ArticleId(1), 3));
        pages.talks.visits = only(Visits.class, "newSince", arguments -> arguments[0] == null ? Map.of() : Map.of(new ArticleId(1), 2));
        pages.talks.visitor = visitor(null);
        pages.bylines = InLanguage.FRENCH.bylines(town);
        pages.pictures = new LeadPictures();
        pages.dates = InLanguage.FRENCH.dates();
    }

    @Test
    void anEmptySiteHasAnEmptyPage() {
        assertEquals(new Edition(List.of(), List.of(), NOWHERE), pages.page(null, null, NOW));
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
        assertEquals(new Talk(3, 0), teaser.talk());
    }

    @Test
    void whoHasBeenThereBeforeIsToldWhatIsNew() {
        publish(Kind.ARTICLE, "2024-02-28T06:00:00Z");
        pages.talks.visitor = visitor(anna);

        assertEquals(new Talk(3, 2), pages.page(null, null, NOW).days().get(0).getLead().talk());
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
        assertEquals(LocalDate.parse("2024-02-27"), first.turn().older());
        Edition second = pages.page(null, first.turn().older().toString(), NOW);
        assertEquals(List.of(12), sizes(second));
        assertEquals(new Turn(null, null, false), second.turn());
    }

    @Test
    void theWayBackLeadsOverTheSamePages() {
        for (int day = 1; day <= 9; day++) publishEachHour(12, "2024-02-0" + day + "T06:00:00Z");

        Edition fourth = pages.page(null, "2024-02-04", NOW);
        assertEquals(LocalDate.parse("2024-02-06"), fourth.turn().newer());
        Edition third = pages.page(null, "2024-02-06", NOW);
        assertEquals(LocalDate.parse("2024-02-08"), third.turn().newer());
        assertEquals(new Turn(LocalDate.parse("2024-02-06"), null, false), pages.page(null, "2024-02-08", NOW).turn());
        assertEquals(new Turn(LocalDate.parse("2024-02-08"), null, true), pages.page(null, null, NOW).turn());
    }

    @Test
    void aMonthHoldsWhatCameOutInItInParis() {
        publish(Kind.ARTICLE, "2024-01-31T22:59:00Z");
        publish(Kind.ARTICLE, "2024-01-31T23:01:00Z");
        publish(Kind.ARTICLE, "2024-02-27T12:00:00Z");

        Edition february = pages.month(YearMonth.of(2024, 2), null, NOW);
        assertEquals(List.of(1, 1), sizes(february));
        assertEquals(NOWHERE, february.turn());
        Edition january = pages.month(YearMonth.of(2024, 1), "2030-01-01", NOW);
        assertEquals(List.of(1), sizes(january));
        assertEquals(NOWHERE, january.turn());
    }

    @Test
    void aFullMonthHasPagesThatStayWithinIt() {
        for (int day = 1; day <= 9; day++) publishEachHour(12, "2024-01-0" + day + "T06:00:00Z");
        publishEachHour(12, "2024-02-01T06:00:00Z");

        Edition newest = pages.month(YearMonth.of(2024, 1), null, NOW);
        assertEquals(new Turn(LocalDate.parse("2024-01-08"), null, true), newest.turn());
        Edition second = pages.month(YearMonth.of(2024, 1), "2024-01-08", NOW);
        assertEquals(new Turn(LocalDate.parse("2024-01-06"), null, false), second.turn());
        assertEquals(List.of(12), sizes(pages.month(YearMonth.of(2024, 1), "2024-01-02", NOW)));
    }

    @Test
    void notEvenADayLongerThanAPage() {
        for (int i = 0; i < 60; i++) publish(Kind.BRIEF, "2024-02-26T06:00:00Z");
        for (int i = 0; i < 80; i++) publish(Kind.BRIEF, "2024-02-28T06:00:00Z");

        Edition first = pages.page(null, null, NOW);
        assertEquals(List.of(80), sizes(first));
        assertEquals(List.of(60), sizes(pages.page(null, first.turn().older().toString(), NOW)));
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
        assertEquals(3, home.leading().get(1).talk().comments());
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

    private List<Instant> moments(Instant since, Instant until, int limit) {
        return published.stream().map(ArticleCard::publishedAt).filter(at -> !at.isBefore(since) && !at.isAfter(until)).sorted().limit(limit).toList();
    }

    private static Visitor visitor(AccountId id) {
        return new Visitor() {
            @Override
            public AccountId id() {
                return id;
            }
        };
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

package org.kiosque.frontpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.Enrolment;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.SiteSetUp;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Chronicle;
import org.kiosque.articles.DailyBriefs;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Listing;
import org.kiosque.articles.Section;
import org.kiosque.frontpage.FrontPageRefused.Reason;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Workflow;

@ArquillianTest
class FrontPageIT {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final AtomicInteger DAYS = new AtomicInteger();

    @Inject FrontPage front;
    @Inject Chronicle chronicle;
    @Inject DailyBriefs briefs;
    @Inject FrontPageDesk desk;
    @Inject Newsroom newsroom;
    @Inject Workflow workflow;
    @Inject SiteSetUp site;
    @Inject HeardArrangements heard;
    @Inject UserTransaction transaction;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService elsewhere;

    AccountId ann;
    AccountId eve;
    String city = "s" + UUID.randomUUID();
    String culture = "s" + UUID.randomUUID();

    /** Each test has days of its own: what another one arranged before is over, what it scheduled is far away. */
    Instant noon = Instant.parse("2031-06-01T12:00:00Z").plus(Duration.ofDays(10L * DAYS.incrementAndGet()));

    @BeforeEach
    void aNewsroomWithTwoSections() {
        ann = enrol(Role.AUTHOR);
        eve = enrol(Role.EDITOR);
        newsroom.arrangeSections(null, List.of(new Section(city, "Ville", ""), new Section(culture, "Culture", "")));
        heard.forget();
    }

    AccountId enrol(Role role) {
        String name = "x" + UUID.randomUUID().toString().substring(0, 18);
        return site.enrol(new Enrolment(name, name + "@example.org", null, Set.of(role)), noon);
    }

    ArticleId draft(Kind kind, String section) {
        return newsroom.start(ann, new Draft(kind, section, "La pluie", "", "", "<p>Il pleut.</p>", List.of(), Access.FREE), noon);
    }

    ArticleId published(Kind kind, String section, Instant at) {
        ArticleId id = draft(kind, section);
        workflow.publish(eve, id, at);
        return id;
    }

    ArticleId published(Instant at) {
        return published(Kind.ARTICLE, city, at);
    }

    static Lineup byHand(ArticleId... articles) {
        return new Lineup(Mode.BY_HAND, Stream.of(articles).map(id -> new Pick(id, null)).toList(), null);
    }

    Lineup byRule(int stories, Set<Kind> kinds, boolean onePerSection) {
        return new Lineup(Mode.BY_RULE, List.of(), new Rule(stories, Set.of(city, culture), kinds, 24, onePerSection));
    }

    ArrangementId arrange(Lineup lineup, Instant from) {
        return desk.arrange(eve, lineup, from, desk.open(eve, noon).version(), noon);
    }

    List<ArticleId> leading(Instant at) {
        return front.leading(at).stream().map(ArticleCard::id).toList();
    }

    static void refused(Reason reason, Executable act) {
        assertEquals(reason, assertThrows(FrontPageRefused.class, act).reason());
    }

    static void notAllowed(Executable act) {
        assertEquals(AccountRefused.Reason.NOT_ALLOWED, assertThrows(AccountRefused.class, act).reason());
    }

    @Test
    void readersSeeTheStoriesInTheEditorsOrder() {
        ArticleId one = published(noon);
        ArticleId two = published(noon);
        ArticleId three = published(noon);

        ArrangementId id = arrange(byHand(two, three, one), null);

        assertEquals(List.of(two, three, one), leading(noon.plus(HOUR)));
        assertEquals(List.of(new FrontPageArranged(id, eve, noon, noon)), heard.all());
    }

    @Test
    void whatIsNotPublicNeverLeads() {
        ArticleId draft = draft(Kind.ARTICLE, city);
        ArticleId taken = published(noon);
        ArticleId later = published(noon.plus(HOUR));
        AccountId chief = enrol(Role.CHIEF_EDITOR);
        ArticleId page = newsroom.start(chief, new Draft(Kind.PAGE, "", "Charte " + city, "", "", "<p>x</p>", List.of(), Access.FREE), noon);
        workflow.publish(chief, page, noon);
        arrange(byHand(draft, taken, later, page), null);
        workflow.unpublish(eve, taken, noon);

        assertEquals(List.of(), leading(noon));
        assertEquals(List.of(later), leading(noon.plus(HOUR)));
    }

    @Test
    void theRuleFillsWhatPicksLeaveEmpty() {
        ArticleId old = published(noon.minus(HOUR));
        ArticleId fresh = published(Kind.BRIEF, culture, noon);
        var rule = new Rule(3, Set.of(city, culture), Set.of(), 24, false);
        arrange(new Lineup(Mode.BY_HAND, List.of(new Pick(draft(Kind.ARTICLE, city), null), new Pick(old, noon.plus(HOUR))), rule), null);

        assertEquals(List.of(old, fresh), leading(noon));
        assertEquals(List.of(fresh, old), leading(noon.plus(HOUR)));
    }

    @Test
    void aScheduledChangeHappensAtItsMoment() {
        ArticleId now = published(noon);
        ArticleId then = published(noon);
        Instant evening = noon.plus(Duration.ofHours(6));
        arrange(byHand(now), null);
        ArrangementId change = arrange(byHand(then), evening);

        assertEquals(List.of(now), leading(evening.minusNanos(1000)));
        assertEquals(List.of(then), leading(evening));
        assertTrue(desk.open(eve, noon).upcoming().stream().anyMatch(one -> one.id().equals(change)));
        assertEquals(change, desk.open(eve, evening).current().id());
    }

    @Test
    void aCancelledChangeDoesNotHappenAndIsRemembered() {
        ArticleId now = published(noon);
        Instant evening = noon.plus(Duration.ofHours(6));
        ArrangementId held = arrange(byHand(now), null);
        ArrangementId change = arrange(Lineup.NOTHING, evening);
        heard.forget();

        desk.cancel(eve, change, noon.plus(HOUR));

        assertEquals(List.of(now), leading(evening));
        assertEquals(List.of(new ArrangementCancelled(change, eve, noon.plus(HOUR))), heard.all());
        var history = desk.history(eve, noon.plus(HOUR), 2);
        assertEquals(List.of(change, held), history.stream().map(Arrangement::id).toList());
        assertEquals(eve, history.get(0).cancelledBy());
        refused(Reason.TOO_LATE, () -> desk.cancel(eve, change, noon.plus(HOUR)));
        refused(Reason.TOO_LATE, () -> desk.cancel(eve, held, noon.plus(HOUR)));
    }

    @Test
    void anOldArrangementIsTakenUpAgain() {
        ArticleId one = published(noon);
        ArrangementId old = arrange(new Lineup(Mode.BY_HAND, List.of(new Pick(one, noon.plus(HOUR))), null), null);
        arrange(Lineup.NOTHING, null);
        assertEquals(List.of(), leading(noon));

        assertEquals(new Pick(one, noon.plus(HOUR)), desk.find(eve, old).plan().picks().get(0));
        arrange(desk.find(eve, old).plan(), null);
        assertEquals(List.of(one), leading(noon));
    }

    @Test
    void byRuleTheNewestOfTheRightKindsLead() {
        ArticleId old = published(noon.minus(Duration.ofHours(2)));
        ArticleId brief = published(Kind.BRIEF, culture, noon.minus(HOUR));
        ArticleId fresh = published(noon);
        published(noon.minus(Duration.ofHours(25)));

        arrange(byRule(7, Set.of(), false), null);
        assertEquals(List.of(fresh, brief, old), leading(noon));
        arrange(byRule(2, Set.of(Kind.ARTICLE), false), null);
        assertEquals(List.of(fresh, old), leading(noon));
        arrange(byRule(7, Set.of(), true), null);
        assertEquals(List.of(fresh, brief), leading(noon));
        arrange(byRule(7, Set.of(Kind.ARTICLE), true), null);
        assertEquals(List.of(fresh), leading(noon));
    }

    @Test
    void whoeverArrangesSecondIsTold() {
        ArticleId one = published(noon);
        int version = desk.open(eve, noon).version();
        desk.arrange(eve, byHand(one), null, version, noon);

        refused(Reason.CHANGED_MEANWHILE, () -> desk.arrange(eve, Lineup.NOTHING, null, version, noon));
        assertEquals(List.of(one), leading(noon));
    }

    @Test
    void twoAtTheSameMomentTakeTurns() throws Exception {
        ArticleId one = published(noon);
        int version = desk.open(eve, noon).version();

        transaction.begin();
        desk.arrange(eve, byHand(one), null, version, noon);
        var second = elsewhere.submit(() -> desk.arrange(eve, Lineup.NOTHING, null, version, noon));
        transaction.commit();

        var failure = assertThrows(ExecutionException.class, () -> second.get(30, TimeUnit.SECONDS));
        assertEquals(Reason.CHANGED_MEANWHILE, ((FrontPageRefused) failure.getCause()).reason());
        assertEquals(List.of(one), leading(noon));
    }

    @Test
    void thePreviewShowsWhatWillBePublicByThen() {
        ArticleId there = published(noon);
        ArticleId scheduled = draft(Kind.ARTICLE, city);
        workflow.schedule(eve, scheduled, noon.plus(HOUR), noon);

        var plan = byHand(scheduled, there);
        assertEquals(List.of(there), ids(desk.preview(eve, plan, noon)));
        assertEquals(List.of(scheduled, there), ids(desk.preview(eve, plan, noon.plus(HOUR))));
        arrange(plan, null);
        assertEquals(List.of(scheduled, there), ids(desk.preview(eve, null, noon.plus(HOUR))));
        assertEquals(List.of(there), leading(noon.plus(HOUR)));
    }

    private static List<ArticleId> ids(List<ArticleCard> cards) {
        return cards.stream().map(ArticleCard::id).toList();
    }

    @Test
    void whatCannotBeIsRefused() {
        ArticleId one = published(noon);

        refused(Reason.PAST, () -> arrange(byHand(one), noon.minusSeconds(1)));
        refused(Reason.TOO_FAR, () -> arrange(byHand(one), noon.plus(Duration.ofDays(366))));
        refused(Reason.NO_SUCH_PIECE, () -> arrange(byHand(one, new ArticleId(999_999_999)), null));
        refused(Reason.UNKNOWN, () -> desk.find(eve, new ArrangementId(-1)));
        refused(Reason.UNKNOWN, () -> desk.cancel(eve, new ArrangementId(-1), noon));
        assertEquals(List.of(), heard.all());
    }

    @Test
    void onlyWhoPublishesSitsAtTheDesk() {
        for (AccountId stranger : new AccountId[] {null, ann, enrol(Role.SUBSCRIBER), enrol(Role.MODERATOR)}) {
            notAllowed(() -> desk.open(stranger, noon));
            notAllowed(() -> desk.find(stranger, new ArrangementId(1)));
            notAllowed(() -> desk.history(stranger, noon, 1));
            notAllowed(() -> desk.preview(stranger, Lineup.NOTHING, noon));
            notAllowed(() -> desk.arrange(stranger, Lineup.NOTHING, null, 0, noon));
            notAllowed(() -> desk.cancel(stranger, new ArrangementId(1), noon));
        }
    }

    @Test
    void theChronicleCountsWhatReadersSeeByMonthsOfTheirOwn() {
        Instant now = Instant.parse("2041-09-30T12:00:00Z");
        published(Instant.parse("2041-07-31T21:59:00Z"));
        published(Instant.parse("2041-07-31T22:01:00Z"));
        published(Kind.BRIEF, city, Instant.parse("2041-08-20T12:00:00Z"));
        published(now.plus(HOUR));
        workflow.unpublish(eve, published(Instant.parse("2041-08-21T12:00:00Z")), Instant.parse("2041-08-22T12:00:00Z"));
        draft(Kind.ARTICLE, city);

        assertEquals(List.of(new Chronicle.Month(YearMonth.of(2041, 8), 2), new Chronicle.Month(YearMonth.of(2041, 7), 1)),
                chronicle.months(now).subList(0, 2));
    }

    @Test
    void theChronicleFindsTheWayForward() {
        Instant second = noon.plus(HOUR);
        published(second);
        published(noon);
        published(Kind.ARTICLE, culture, noon);
        Listing list = Listing.ofSection(city);

        assertEquals(List.of(noon, second), chronicle.moments(list, noon, second, 5));
        assertEquals(List.of(noon), chronicle.moments(list, noon, second, 1));
        assertEquals(List.of(second), chronicle.moments(list, noon.plusSeconds(1), second, 5));
        assertEquals(List.of(), chronicle.moments(list, Instant.MAX, second, 5));
        assertEquals(List.of(noon, second), chronicle.moments(list, Instant.MIN, second, 5));
        assertEquals(List.of(), chronicle.moments(Listing.ofSection("no slug!"), noon, second, 5));
    }

    @Test
    void theDaysOfAMonthThatHaveABrief() {
        LocalDate first = LocalDate.parse("2042-03-01");
        published(Kind.BRIEF, city, Instant.parse("2042-02-28T23:30:00Z"));
        published(Kind.BRIEF, city, Instant.parse("2042-03-05T12:00:00Z"));
        published(Kind.BRIEF, city, Instant.parse("2042-03-05T13:00:00Z"));
        published(Kind.ARTICLE, city, Instant.parse("2042-03-06T12:00:00Z"));
        published(Kind.BRIEF, city, Instant.parse("2042-03-31T22:30:00Z"));

        assertEquals(List.of(LocalDate.parse("2042-03-05"), first),
                briefs.days(first, LocalDate.parse("2042-03-31"), Instant.parse("2042-06-01T12:00:00Z")));
        assertEquals(List.of(first), briefs.days(first, LocalDate.parse("2042-03-31"), Instant.parse("2042-03-02T12:00:00Z")));
        assertEquals(List.of(), briefs.days(LocalDate.MIN, first, noon));
    }
}

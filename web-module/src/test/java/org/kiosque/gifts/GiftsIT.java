package org.kiosque.gifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.Enrolment;
import org.kiosque.accounts.FeedKeys;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.SiteSetUp;
import org.kiosque.accounts.Staff;
import org.kiosque.articles.Access;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Listing;
import org.kiosque.articles.LiveEntries;
import org.kiosque.articles.LiveEntries.Stretch;
import org.kiosque.articles.Pass;
import org.kiosque.articles.Reading;
import org.kiosque.articles.Readings;
import org.kiosque.articles.Section;
import org.kiosque.gifts.GiftRefused.Reason;
import org.kiosque.gifts.Welcome.Standing;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.LiveCoverage;
import org.kiosque.newsroom.LiveText;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Workflow;

/** Pieces given away, the keys of personal feeds, and the many texts at once that feeds are made of. */
@ArquillianTest
class GiftsIT {

    /** In Paris it is the last evening of a month, an hour before the next one. */
    static final Instant LATE = Instant.parse("2031-01-31T22:00:00Z");
    static final Instant NEXT_MONTH = LATE.plus(Duration.ofHours(1));
    static final Instant BEFORE = LATE.minus(Duration.ofDays(2));
    static final Duration LIFE = Duration.ofDays(30);
    static final String CANARY = "CANARI";
    static final String LONG = "<p>" + "Il pleut sur la ville. ".repeat(10) + "</p><p>" + "Il pleut encore. ".repeat(30) + "</p><p>" + CANARY + "</p>";

    @Inject Gifts gifts;
    @Inject Articles articles;
    @Inject Readings readings;
    @Inject LiveEntries lives;
    @Inject LiveCoverage coverage;
    @Inject Newsroom newsroom;
    @Inject Workflow workflow;
    @Inject FeedKeys keys;
    @Inject SiteSetUp site;
    @Inject Staff staff;
    @Resource ManagedExecutorService threads;

    AccountId chief;
    AccountId giver;
    AccountId reader;
    String section;

    @BeforeEach
    void aPaperWithReaders() {
        chief = enrol(Role.CHIEF_EDITOR);
        giver = enrol(Role.SUBSCRIBER);
        reader = enrol(Role.READER);
        section = "s" + UUID.randomUUID();
        newsroom.arrangeSections(null, List.of(new Section(section, "Ville", "")));
    }

    AccountId enrol(Role role) {
        String name = "x" + UUID.randomUUID().toString().substring(0, 18);
        return site.enrol(new Enrolment(name, name + "@example.org", null, Set.of(role)), BEFORE);
    }

    ArticleId published(Kind kind, AccessRule access, Instant at) {
        var draft = new Draft(kind, section, "", "La pluie", "", "", LONG, null, List.of("pluie"), access, List.of(), "", null, null);
        ArticleId id = newsroom.start(chief, draft, at.minusSeconds(60));
        workflow.publish(chief, id, at);
        return id;
    }

    ArticleId paid() {
        return published(Kind.ARTICLE, AccessRule.SUBSCRIBERS, BEFORE);
    }

    Standing look(Gift gift, Instant now) {
        return gifts.look(gift.pass(), gift.article(), now).standing();
    }

    boolean opens(Pass pass, ArticleId article, Instant now) {
        return articles.read(article, null, pass, now).orElseThrow().html().contains(CANARY);
    }

    int left(Instant now) {
        return gifts.allowance(giver, now).left();
    }

    static void refused(Reason reason, Executable act) {
        assertEquals(reason, assertThrows(GiftRefused.class, act).reason());
    }

    // Giving

    @Test
    void aGiftOpensItsPieceForWhoeverShowsIt() {
        ArticleId piece = paid();
        Gift gift = gifts.give(giver, piece, LATE);

        assertTrue(opens(gift.pass(), piece, LATE));
        assertFalse(opens(gift.pass(), paid(), LATE));
        assertFalse(opens(new Pass("nothing \0 known"), piece, LATE));
        assertFalse(opens(null, piece, LATE));
        assertFalse(opens(gift.pass(), piece, LATE.plus(LIFE)));
        assertEquals(Standing.EXPIRED, look(gift, LATE.plus(LIFE)));
        assertEquals(Standing.UNKNOWN, gifts.look(gift.pass(), paid(), LATE).standing());
    }

    @Test
    void aGiftOpensTheEntriesOfALive() {
        ArticleId live = published(Kind.LIVE, AccessRule.SUBSCRIBERS, BEFORE);
        coverage.add(chief, live, new LiveText(null, "Une", "Ce qui arrive.", false), BEFORE.plusSeconds(1));
        Gift gift = gifts.give(giver, live, LATE);

        var stretch = new Stretch(false, null, 10);
        assertEquals(1, lives.of(live, null, gift.pass(), stretch, LATE).orElseThrow().entries().size());
        assertEquals(1, lives.since(live, reader, gift.pass(), null, 10, LATE).orElseThrow().entries().size());
        assertFalse(lives.of(live, null, stretch, LATE).orElseThrow().whole());
    }

    @Test
    void thePieceIsGivenOnceHoweverOftenTheButtonIsPressed() throws Exception {
        ArticleId piece = paid();
        var presses = new ArrayList<Callable<Gift>>();
        for (int i = 0; i < 8; i++) presses.add(() -> gifts.give(giver, piece, LATE));
        var given = new HashSet<Gift>();
        for (var press : threads.invokeAll(presses, 30, TimeUnit.SECONDS)) given.add(press.get());

        assertEquals(1, given.size());
        assertEquals(4, left(LATE));
        assertEquals(List.of(piece), gifts.given(giver, 0, 10).stream().map(Gift::article).toList());
        assertEquals(given, Set.of(gifts.given(giver, piece, LATE).orElseThrow()));
    }

    @Test
    void aMonthHasSoManyGiftsAndTheNextOneAsManyAgain() {
        for (int i = 0; i < 5; i++) gifts.give(giver, paid(), LATE);
        ArticleId another = paid();

        assertEquals(0, left(LATE));
        refused(Reason.NONE_LEFT, () -> gifts.give(giver, another, NEXT_MONTH.minusSeconds(1)));
        assertEquals(5, left(NEXT_MONTH));
        gifts.give(giver, another, NEXT_MONTH);
        assertEquals(4, left(NEXT_MONTH));
        assertEquals(6, gifts.given(giver, 0, 10).size());
        assertEquals(another, gifts.given(giver, 0, 1).get(0).article());
        assertEquals(1, gifts.given(giver, 5, 10).size());
    }

    @Test
    void onlyThePaidPartOfThePaperIsGivenAndOnlyByThoseWhoReadIt() {
        ArticleId free = published(Kind.ARTICLE, AccessRule.FREE, BEFORE);

        refused(Reason.FREE_ALREADY, () -> gifts.give(giver, free, LATE));
        refused(Reason.UNKNOWN, () -> gifts.give(giver, new ArticleId(999_999_999), LATE));
        ArticleId piece = paid();
        for (AccountId nobody : new AccountId[] {reader, null})
            assertEquals(AccountRefused.Reason.NOT_ALLOWED, assertThrows(AccountRefused.class, () -> gifts.give(nobody, piece, LATE)).reason());
        assertEquals(5, left(LATE));
    }

    @Test
    void whatIsTakenBackOpensNothingAndStillCounts() {
        ArticleId piece = paid();
        Gift gift = gifts.give(giver, piece, LATE);
        refused(Reason.UNKNOWN, () -> gifts.revoke(reader, gift.id(), LATE));
        gifts.revoke(giver, gift.id(), LATE);

        assertEquals(Standing.REVOKED, look(gift, LATE));
        assertFalse(opens(gift.pass(), piece, LATE));
        assertEquals(4, left(LATE));
        Gift other = gifts.give(giver, piece, LATE);
        assertNotEquals(gift.pass(), other.pass());
        assertEquals(3, left(LATE));
    }

    @Test
    void aGiftOutlivesTheSubscriptionButNotTheWelcomeOfItsGiver() {
        AccountId admin = enrol(Role.ADMIN);
        ArticleId piece = paid();
        Gift gift = gifts.give(giver, piece, LATE);

        staff.assign(admin, giver, Set.of(), LATE);
        assertTrue(opens(gift.pass(), piece, LATE));
        staff.suspend(admin, giver, LATE);
        assertEquals(Standing.REVOKED, look(gift, LATE));
        assertFalse(opens(gift.pass(), piece, LATE));
    }

    @Test
    void itIsCountedHowOftenOthersComeByIt() {
        ArticleId piece = paid();
        Gift gift = gifts.give(giver, piece, LATE);
        gifts.welcome(gift.pass(), piece, null, LATE);
        gifts.welcome(gift.pass(), piece, reader, LATE);
        gifts.welcome(gift.pass(), piece, giver, LATE);
        gifts.welcome(gift.pass(), piece, null, LATE.plus(LIFE));
        gifts.look(gift.pass(), piece, LATE);

        assertEquals(2, gifts.given(giver, 0, 1).get(0).opened());
        assertEquals(giver, gifts.look(gift.pass(), piece, LATE).giver());
    }

    // Feeds

    @Test
    void everybodyHasOneFeedKeyAtMost() {
        var key = keys.issue(giver, LATE);
        assertEquals(giver, keys.owner(key.text()).orElseThrow().id());
        assertEquals(key, keys.of(giver).orElseThrow());
        assertFalse(key.toString().contains(key.text()));

        var other = keys.issue(giver, NEXT_MONTH);
        assertTrue(keys.owner(key.text()).isEmpty());
        keys.revoke(giver);
        assertTrue(keys.owner(other.text()).isEmpty());
        assertTrue(keys.of(giver).isEmpty());
        assertTrue(keys.owner("\0").isEmpty());
        assertEquals(AccountRefused.Reason.NOT_ALLOWED, assertThrows(AccountRefused.class, () -> keys.issue(reader, LATE)).reason());
    }

    @Test
    void manyTextsAtOnceAreCutAsEachAlone() {
        ArticleId paid = paid();
        ArticleId free = published(Kind.ARTICLE, AccessRule.FREE, BEFORE);
        ArticleId brief = published(Kind.BRIEF, AccessRule.FREE, BEFORE);
        ArticleId tomorrow = published(Kind.ARTICLE, AccessRule.FREE, NEXT_MONTH);
        var ids = List.of(free, paid, tomorrow, brief);

        assertEquals(List.of(free, brief), withTheEnd(readings.whole(ids, null, LATE)));
        assertEquals(List.of(free, brief), withTheEnd(readings.whole(ids, reader, LATE)));
        assertEquals(List.of(free, paid, brief), withTheEnd(readings.whole(ids, giver, LATE)));
        assertEquals(List.of(brief), withTheEnd(readings.excerpts(ids, LATE)));
        for (ArticleId id : List.of(free, paid, brief))
            assertEquals(articles.read(id, reader, LATE).orElseThrow(), readings.whole(List.of(id), reader, LATE).get(0));
    }

    static List<ArticleId> withTheEnd(List<Reading> readings) {
        assertTrue(readings.stream().allMatch(reading -> reading.html().contains(CANARY) != reading.isCut()));
        return readings.stream().filter(reading -> !reading.isCut()).map(reading -> reading.card().id()).toList();
    }

    @Test
    void whatBecomesFreeComesToTheTopOnThatDay() {
        ArticleId later = published(Kind.ARTICLE, AccessRule.freeAfter(1), BEFORE);
        ArticleId free = published(Kind.ARTICLE, AccessRule.FREE, BEFORE.plusSeconds(60));
        paid();

        var before = readings.free(Listing.ofSection(section), BEFORE.plus(Duration.ofHours(23)), 10);
        assertEquals(List.of(free), before.stream().map(piece -> piece.card().id()).toList());
        var after = readings.free(Listing.ofSection(section), BEFORE.plus(Duration.ofDays(1)), 10);
        assertEquals(List.of(later, free), after.stream().map(piece -> piece.card().id()).toList());
        assertEquals(BEFORE.plus(Duration.ofDays(1)), after.get(0).since());
        assertEquals(Access.FREE, after.get(0).card().access());
        assertEquals(List.of(), readings.free(Listing.ofSection("No Slug"), LATE, 10));
    }
}

package org.kiosque.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.Enrolment;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.SiteSetUp;
import org.kiosque.newsroom.ArticlePublished;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;
import org.kiosque.newsroom.ArticleRevised;
import org.kiosque.newsroom.ArticleUnpublished;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Search;
import org.kiosque.newsroom.State;
import org.kiosque.newsroom.Workflow;

@ArquillianTest
class ArticlesIT {

    static final Instant NOON = Instant.parse("2031-01-01T12:00:00Z");
    static final Instant ONE = NOON.plus(Duration.ofHours(1));
    static final Instant TWO = NOON.plus(Duration.ofHours(2));
    static final Instant THREE = NOON.plus(Duration.ofHours(3));

    static final String BEGINNING = "<p>" + "Il pleut sur la ville. ".repeat(10) + "</p>";
    static final String LONG = BEGINNING + "<p>" + "Il pleut encore. ".repeat(30) + "</p><p>CANARI</p>";

    @Inject Newsroom newsroom;
    @Inject Workflow workflow;
    @Inject Articles articles;
    @Inject SiteSetUp site;
    @Inject HeardNews heard;
    @Inject UserTransaction transaction;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService elsewhere;

    AccountId ann;
    AccountId bob;
    AccountId eve;
    String section;

    @BeforeEach
    void aNewsroomWithASectionOfItsOwn() {
        ann = enrol(Role.AUTHOR);
        bob = enrol(Role.AUTHOR);
        eve = enrol(Role.EDITOR);
        section = "s" + UUID.randomUUID();
        newsroom.arrangeSections(null, List.of(new Section(section, "Ville", "La ville, rue par rue")));
        heard.forget();
    }

    AccountId enrol(Role role) {
        String name = "x" + UUID.randomUUID().toString().substring(0, 18);
        return site.enrol(new Enrolment(name, name + "@example.org", null, Set.of(role)), NOON);
    }

    Draft draft(String title, String body, Access access) {
        return new Draft(Kind.ARTICLE, section, title, "Sous-titre", "Chapô", body, List.of("pluie", "été"), access);
    }

    Draft draft(String title) {
        return draft(title, "<p>Il pleut.</p>", Access.FREE);
    }

    ArticleId published(Draft draft, Instant at) {
        ArticleId id = newsroom.start(ann, draft, NOON);
        workflow.publish(eve, id, at);
        return id;
    }

    List<ArticleId> latest(Instant before, int limit) {
        return articles.latest(Listing.ofSection(section), before, before, limit).stream().map(ArticleCard::id).toList();
    }

    static void refused(Reason reason, Executable act) {
        assertEquals(reason, assertThrows(ArticleRefused.class, act).reason());
    }

    static void notAllowed(Executable act) {
        assertEquals(AccountRefused.Reason.NOT_ALLOWED, assertThrows(AccountRefused.class, act).reason());
    }

    @Test
    void aDraftIsForNoReader() {
        ArticleId id = newsroom.start(ann, draft("La pluie"), NOON);

        assertTrue(articles.read(id, eve, THREE).isEmpty());
        assertTrue(articles.card(id, THREE).isEmpty());
        assertTrue(articles.cards(List.of(id), THREE).isEmpty());
        assertEquals(List.of(), latest(THREE, 10));
        assertEquals(List.of(), heard.all());
    }

    @Test
    void aPublishedPieceIsReadAsItWasWritten() {
        ArticleId id = published(draft("L’été sous la pluie", "<h1>Pluie</h1><p onclick=x>Il pleut.</p>", Access.FREE), ONE);

        Reading reading = articles.read(id, null, ONE).orElseThrow();
        assertEquals(new ArticleCard(id, Kind.ARTICLE, new Section(section, "Ville", "La ville, rue par rue"),
                "l-ete-sous-la-pluie", "L’été sous la pluie", "Sous-titre", "Chapô", List.of(ann), "", null, Access.FREE, null, 1, ONE), reading.card());
        assertEquals(new Reading(reading.card(), List.of(new Tag("pluie", "pluie"), new Tag("ete", "été")), "<h2>Pluie</h2>\n<p>Il pleut.</p>", 0,
                null, null, false), reading);
        assertEquals(reading.card(), articles.card(id, ONE).orElseThrow());
        assertEquals(reading.card(), articles.cards(List.of(id, new ArticleId(-1)), ONE).get(id));
        assertEquals(List.of(new ArticlePublished(id, Kind.ARTICLE, List.of(ann), eve, ONE)), heard.all());
    }

    @Test
    void theNewestComeFirstAndOlderOnesOnThePagesBehind() {
        ArticleId first = published(draft("Un"), NOON);
        ArticleId second = published(draft("Deux"), ONE);
        ArticleId third = published(draft("Trois"), TWO);

        assertEquals(List.of(third, second), latest(THREE, 2));
        assertEquals(List.of(first), latest(ONE, 2));
        assertEquals(third, articles.latest(Listing.ALL, TWO.plusNanos(1000), TWO.plusNanos(1000), 1).get(0).id());
    }

    @Test
    void whatIsDatedLaterIsNotThereYet() {
        ArticleId id = published(draft("Demain"), TWO);

        assertTrue(articles.read(id, eve, ONE).isEmpty());
        assertTrue(articles.card(id, ONE).isEmpty());
        assertTrue(articles.cards(List.of(id), ONE).isEmpty());
        assertEquals(List.of(), latest(ONE, 10));
        assertTrue(articles.read(id, null, TWO).isPresent());
    }

    @Test
    void aTakenBackPieceDisappearsAndKeepsItsDateWhenItReturns() {
        ArticleId id = published(draft("La pluie"), ONE);

        workflow.unpublish(eve, id, TWO);
        assertTrue(articles.read(id, null, THREE).isEmpty());
        assertEquals(List.of(), latest(THREE, 10));

        workflow.publish(eve, id, THREE);
        assertEquals(ONE, articles.card(id, THREE).orElseThrow().publishedAt());
        assertEquals(List.of(new ArticlePublished(id, Kind.ARTICLE, List.of(ann), eve, ONE), new ArticleUnpublished(id, eve, TWO),
                new ArticlePublished(id, Kind.ARTICLE, List.of(ann), eve, THREE)), heard.all());
    }

    @Test
    void anAuthorWritesAndAnEditorPublishes() {
        ArticleId id = newsroom.start(ann, draft("La pluie"), NOON);

        notAllowed(() -> workflow.publish(ann, id, ONE));
        workflow.publish(eve, id, ONE);
        notAllowed(() -> workflow.unpublish(ann, id, TWO));
        assertTrue(articles.card(id, TWO).isPresent());
    }

    @Test
    void nobodyElseComesIn() {
        ArticleId id = newsroom.start(ann, draft("La pluie"), NOON);
        var all = new Search(null, "");

        for (AccountId stranger : new AccountId[] {null, enrol(Role.SUBSCRIBER), enrol(Role.MODERATOR)}) {
            notAllowed(() -> newsroom.start(stranger, draft("x"), NOON));
            notAllowed(() -> newsroom.open(stranger, id));
            notAllowed(() -> newsroom.preview(stranger, id, NOON));
            notAllowed(() -> newsroom.save(stranger, id, 0, draft("x"), "", NOON));
            notAllowed(() -> workflow.publish(stranger, id, NOON));
            notAllowed(() -> workflow.unpublish(stranger, id, NOON));
            notAllowed(() -> newsroom.list(stranger, all, 0, 10));
            notAllowed(() -> newsroom.count(stranger, all));
        }
        notAllowed(() -> newsroom.arrangeSections(eve, List.of()));
    }

    @Test
    void anAuthorLeavesOthersDraftsAlone() {
        ArticleId id = newsroom.start(ann, draft("La pluie"), NOON);

        refused(Reason.NOT_YOURS, () -> newsroom.open(bob, id));
        refused(Reason.NOT_YOURS, () -> newsroom.preview(bob, id, NOON));
        refused(Reason.NOT_YOURS, () -> newsroom.save(bob, id, 0, draft("x"), "", ONE));
        assertEquals("La pluie", newsroom.open(eve, id).draft().title());
        assertEquals(1, newsroom.count(ann, new Search(null, "")));
        assertEquals(0, newsroom.count(bob, new Search(null, "")));
    }

    @Test
    void anAuthorOnlyLooksAtTheirOwnPieceOnceItIsPublic() {
        ArticleId id = published(draft("La pluie"), ONE);
        int version = newsroom.open(ann, id).version();

        refused(Reason.NOT_YOURS, () -> newsroom.save(ann, id, version, draft("x"), "", TWO));
        assertEquals("La pluie", articles.card(id, TWO).orElseThrow().title());
    }

    @Test
    void theNewsroomGetsBackWhatItSaved() {
        ArticleId id = newsroom.start(ann, draft("La pluie", LONG, Access.SUBSCRIBERS), NOON);
        var opened = newsroom.open(ann, id);

        int version = newsroom.save(ann, id, opened.version(), opened.draft(), "", ONE);

        var again = newsroom.open(ann, id);
        assertEquals(opened.draft(), again.draft());
        assertEquals(List.of(ann), again.draft().authors());
        assertEquals(version, again.version());
        assertEquals(ONE, again.savedAt());
        assertEquals(State.DRAFT, again.state());
        assertNull(again.firstPublishedAt());
        assertTrue(newsroom.preview(ann, id, TWO).html().contains("CANARI"));
        assertEquals(TWO, newsroom.preview(ann, id, TWO).card().publishedAt());
    }

    @Test
    void tagsMayChangePlaces() {
        ArticleId id = newsroom.start(ann, draft("La pluie"), NOON);
        var turned = new Draft(Kind.ARTICLE, section, "La pluie", "", "", "<p>x</p>", List.of("été", "eau", "pluie"), Access.FREE);

        newsroom.save(ann, id, newsroom.open(ann, id).version(), turned, "", ONE);

        assertEquals(turned.by(List.of(ann)), newsroom.open(ann, id).draft());
    }

    @Test
    void whoeverSavesSecondIsTold() {
        ArticleId id = newsroom.start(ann, draft("La pluie"), NOON);
        int version = newsroom.open(ann, id).version();

        int next = newsroom.save(ann, id, version, draft("La première"), "", ONE);

        refused(Reason.CHANGED_MEANWHILE, () -> newsroom.save(eve, id, version, draft("La seconde"), "", ONE));
        assertEquals("La première", newsroom.open(eve, id).draft().title());
        newsroom.save(eve, id, next, draft("La seconde"), "", TWO);
    }

    @Test
    void whoeverIsOvertakenWhileSavingIsToldTheSame() throws Exception {
        ArticleId id = published(draft("La pluie"), NOON);
        heard.forget();
        int version = newsroom.open(eve, id).version();

        transaction.begin();
        newsroom.open(eve, id);
        elsewhere.submit(() -> newsroom.save(eve, id, version, draft("La première"), "", ONE)).get(30, TimeUnit.SECONDS);
        refused(Reason.CHANGED_MEANWHILE, () -> newsroom.save(eve, id, version, draft("La seconde"), "", TWO));
        transaction.rollback();

        assertEquals("La première", newsroom.open(eve, id).draft().title());
        assertEquals(List.of(new ArticleRevised(id, eve, ONE)), heard.all());
    }

    @Test
    void aPublicTextIsRevisedInSightOfItsReaders() {
        ArticleId id = published(draft("La pluie"), NOON);
        int version = newsroom.open(eve, id).version();

        int same = newsroom.save(eve, id, version, draft("La pluie"), "", ONE);
        assertNull(articles.read(id, null, THREE).orElseThrow().revisedAt());

        newsroom.save(eve, id, same, draft("La pluie", "<p>Il ne pleut plus.</p>", Access.FREE), "", TWO);
        Reading reading = articles.read(id, null, THREE).orElseThrow();
        assertEquals("<p>Il ne pleut plus.</p>", reading.html());
        assertEquals(TWO, reading.revisedAt());
        assertEquals(NOON, reading.card().publishedAt());
        assertEquals(List.of(new ArticlePublished(id, Kind.ARTICLE, List.of(ann), eve, NOON), new ArticleRevised(id, eve, TWO)), heard.all());
    }

    @Test
    void whoHasNotPaidReadsTheBeginning() {
        ArticleId id = published(draft("La pluie", LONG, Access.SUBSCRIBERS), ONE);

        for (AccountId reader : new AccountId[] {null, enrol(Role.READER), new AccountId(-1)}) {
            Reading reading = articles.read(id, reader, TWO).orElseThrow();
            assertEquals(BEGINNING.replace(" </p>", "</p>"), reading.html());
            assertTrue(reading.isCut());
            assertFalse(reading.toString().contains("CANARI"));
        }
        assertFalse(articles.latest(Listing.ofSection(section), TWO, TWO, 1).toString().contains("CANARI"));
    }

    @Test
    void aSubscriberReadsThePaywalledText() {
        ArticleId id = published(draft("La pluie", LONG, Access.SUBSCRIBERS), ONE);

        for (AccountId reader : List.of(enrol(Role.SUBSCRIBER), ann, enrol(Role.MODERATOR))) {
            Reading reading = articles.read(id, reader, TWO).orElseThrow();
            assertTrue(reading.html().endsWith("<p>CANARI</p>"));
            assertEquals(0, reading.percentLeft());
        }
    }

    @Test
    void aFreeTextIsWholeForEverybody() {
        ArticleId id = published(draft("La pluie", LONG, Access.FREE), ONE);

        Reading reading = articles.read(id, null, TWO).orElseThrow();
        assertTrue(reading.html().contains("CANARI"));
        assertFalse(reading.isCut());
    }

    @Test
    void whatCannotBeIsRefused() {
        ArticleId empty = newsroom.start(ann, draft("Rien", "<p><br></p>", Access.FREE), NOON);
        ArticleId full = published(draft("La pluie"), ONE);
        var nowhere = new Draft(Kind.BRIEF, "nowhere", "Brève", "", "", "", List.of(), Access.FREE);
        var unknown = new ArticleId(-1);

        refused(Reason.NO_BODY, () -> workflow.publish(eve, empty, ONE));
        refused(Reason.NOT_A_DRAFT, () -> workflow.publish(eve, full, TWO));
        refused(Reason.NOT_PUBLISHED, () -> workflow.unpublish(eve, empty, TWO));
        refused(Reason.NO_SUCH_SECTION, () -> newsroom.start(ann, nowhere, NOON));
        refused(Reason.NO_SUCH_SECTION, () -> newsroom.save(ann, empty, newsroom.open(ann, empty).version(), nowhere, "", ONE));
        refused(Reason.UNKNOWN, () -> newsroom.open(eve, unknown));
        refused(Reason.UNKNOWN, () -> newsroom.save(eve, unknown, 0, draft("x"), "", NOON));
        refused(Reason.UNKNOWN, () -> workflow.publish(eve, unknown, NOON));
        assertEquals("Rien", newsroom.open(ann, empty).draft().title());
    }

    @Test
    void sectionsStandInTheOrderTheyAreGiven() {
        String other = "s" + UUID.randomUUID();
        newsroom.arrangeSections(enrol(Role.ADMIN),
                List.of(new Section(other, "Monde", ""), new Section(section, "Notre ville", "Autour de nous")));

        List<Section> sections = articles.sections();
        assertEquals(List.of(new Section(other, "Monde", ""), new Section(section, "Notre ville", "Autour de nous")), sections.subList(0, 2));

        newsroom.arrangeSections(null, List.of(new Section(section, "Ville", "")));
        List<String> slugs = articles.sections().stream().map(Section::slug).toList();
        assertEquals(List.of(section, other), slugs.subList(0, 2));
        assertEquals(sections.size(), slugs.size());
    }

    @Test
    void theNewsroomFindsItsPieces() {
        String word = UUID.randomUUID().toString();
        ArticleId summer = newsroom.start(ann, draft("Un Été 100 % " + word), NOON);
        ArticleId winter = newsroom.start(bob, draft("Hiver_" + word), ONE);
        workflow.publish(eve, winter, TWO);

        assertEquals(List.of(winter, summer), found(eve, null, word.toUpperCase()));
        assertEquals(List.of(summer), found(eve, null, "été 100 % " + word));
        assertEquals(List.of(summer), found(eve, null, "ETE 100 % " + word));
        assertEquals(List.of(), found(eve, null, "hiver%" + word));
        assertEquals(List.of(winter), found(eve, State.PUBLISHED, word));
        assertEquals(List.of(summer), found(eve, State.DRAFT, word));
        assertEquals(List.of(summer), found(ann, null, word));
        assertEquals(List.of(winter), found(bob, null, ""));
        assertEquals(List.of(summer), newsroom.list(eve, new Search(null, word), 1, 1).stream().map(line -> line.id()).toList());
        assertEquals(2, newsroom.count(eve, new Search(null, word)));
    }

    private List<ArticleId> found(AccountId by, State state, String text) {
        return newsroom.list(by, new Search(state, text), 0, 100).stream().map(line -> line.id()).toList();
    }

    @Test
    void hostileQuestionsFindNothing() {
        var nothing = new ArrayList<ArticleCard>();
        nothing.addAll(articles.latest(Listing.ofSection("\0"), THREE, THREE, 10));
        nothing.addAll(articles.latest(Listing.ofTag("' or 1=1 --"), THREE, THREE, 10));
        nothing.addAll(articles.latest(Listing.ofSection(section), Instant.MIN, Instant.MIN, 10));
        nothing.addAll(articles.latest(Listing.ofSection(section), Instant.MAX, Instant.MAX, 10));

        assertEquals(List.of(), nothing);
        assertEquals(List.of(), found(ann, null, "\0\\'%_!"));
    }
}

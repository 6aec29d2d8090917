package org.kiosque.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Enrolment;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.SiteSetUp;
import org.kiosque.bookmarks.Bookmark;
import org.kiosque.bookmarks.BookmarkRefused;
import org.kiosque.bookmarks.BookmarkRefused.Reason;
import org.kiosque.bookmarks.Bookmarks;
import org.kiosque.catalogue.SeriesDesk;
import org.kiosque.catalogue.SeriesSheet;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Workflow;

/** Where an article leads, and who keeps it. */
@ArquillianTest
class AroundArticlesIT {

    /** A day for each test, so that none meets what another has published. */
    static final AtomicInteger DAYS = new AtomicInteger();

    final Instant noon = Instant.parse("2033-03-01T12:00:00Z").plus(Duration.ofDays(DAYS.getAndIncrement()));
    final Instant midnight = noon.plus(Duration.ofHours(12));

    @Inject Onward onward;
    @Inject Bookmarks bookmarks;
    @Inject Articles articles;
    @Inject Newsroom newsroom;
    @Inject Workflow workflow;
    @Inject SeriesDesk series;
    @Inject SiteSetUp site;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService elsewhere;

    String own;
    AccountId ann;
    AccountId chief;
    String section;
    int published;

    @BeforeEach
    void aSectionOfItsOwn() {
        own = UUID.randomUUID().toString().substring(0, 8);
        ann = enrol(Role.READER);
        chief = enrol(Role.CHIEF_EDITOR);
        section = section("s");
    }

    AccountId enrol(Role role) {
        String name = "x" + UUID.randomUUID().toString().substring(0, 18);
        return site.enrol(new Enrolment(name, name + "@example.org", null, Set.of(role)), noon);
    }

    String section(String name) {
        String slug = name + own;
        newsroom.arrangeSections(null, List.of(new Section(slug, slug, "")));
        return slug;
    }

    Draft draft(Kind kind, String in, SeriesId partOf, String... tags) {
        return new Draft(kind, in, "", "Titre", "", "", "<p>Il pleut.</p>", null, Stream.of(tags).map(tag -> tag + own).toList(),
                kind == Kind.BRIEF ? AccessRule.FREE : AccessRule.INHERITED, List.of(chief), "", null, partOf);
    }

    /** The first at noon, each a minute after the one before. */
    ArticleId published(Draft draft) {
        ArticleId id = newsroom.start(chief, draft, noon);
        workflow.publish(chief, id, noon.plus(Duration.ofMinutes(published++)));
        return id;
    }

    ArticleId published(String in, String... tags) {
        return published(draft(Kind.ARTICLE, in, null, tags));
    }

    List<ArticleId> related(ArticleId piece, ArticleId... besides) {
        return onward.related(piece, List.of(besides), midnight, 10).stream().map(ArticleCard::id).toList();
    }

    static Reason refused(Runnable act) {
        return assertThrows(BookmarkRefused.class, act::run).reason();
    }

    @Test
    void theSeriesComesFirstThenRareTagsThenTheSection() {
        SeriesId crue = series.create(chief, new SeriesSheet("crue-" + own, "Crue " + own, "", false, false));
        String other = section("o");
        ArticleId here = published(draft(Kind.ARTICLE, section, crue, "commun", "rare"));
        ArticleId sameSection = published(section);
        ArticleId rare = published(other, "rare");
        ArticleId both = published(other, "rare", "commun");
        ArticleId common = published(other, "commun");
        ArticleId alsoCommon = published(other, "commun");
        ArticleId sameSeries = published(draft(Kind.ARTICLE, other, crue));
        published(other, "autre");

        assertEquals(List.of(sameSeries, both, rare, alsoCommon, common, sameSection), related(here));
        assertEquals(List.of(both, alsoCommon, common, sameSection), related(here, sameSeries, rare));
        assertEquals(2, onward.related(here, List.of(), midnight, 2).size());
    }

    @Test
    void onlyWhatIsPublishedAndOpenIsRelated() {
        ArticleId here = published(section, "tag");
        ArticleId archived = published(section, "tag");
        ArticleId withdrawn = published(section, "tag");
        ArticleId later = published(section, "tag");
        newsroom.start(chief, draft(Kind.ARTICLE, section, null, "tag"), noon);
        workflow.archive(chief, archived, midnight);
        workflow.unpublish(chief, withdrawn, midnight);

        assertEquals(List.of(later), related(here));
        assertEquals(List.of(), onward.related(here, List.of(), noon.plusSeconds(30), 10));
        assertEquals(List.of(), related(new ArticleId(-1)));
    }

    @Test
    void briefsHaveBriefsForNeighboursAndAllElseHasNone() {
        ArticleId first = published(section);
        ArticleId brief = published(draft(Kind.BRIEF, section, null));
        ArticleId second = published(section);
        ArticleId otherBrief = published(draft(Kind.BRIEF, section, null));
        ArticleId third = published(section);
        workflow.archive(chief, second, midnight);

        assertEquals(List.of(first, third), neighbours(second, midnight));
        assertEquals(otherBrief, neighbours(brief, midnight).get(1));
        assertEquals(second, neighbours(third, midnight).get(0));
        assertEquals(null, neighbours(second, noon.plus(Duration.ofMinutes(3))).get(1));
    }

    @Test
    void piecesOfOneMomentStandInALine() {
        List<ArticleId> all = LongStream.range(0, 3).mapToObj(n -> newsroom.start(chief, draft(Kind.ARTICLE, section, null), noon)).toList();
        Instant moment = noon.plus(Duration.ofHours(6));
        all.forEach(id -> workflow.publish(chief, id, moment));

        assertEquals(all.get(1), neighbours(all.get(0), midnight).get(1));
        assertEquals(List.of(all.get(0), all.get(2)), neighbours(all.get(1), midnight));
        assertEquals(all.get(1), neighbours(all.get(2), midnight).get(0));
    }

    private List<ArticleId> neighbours(ArticleId id, Instant now) {
        var found = onward.neighbours(articles.card(id, midnight).orElseThrow(), now);
        return Arrays.asList(found.previous() == null ? null : found.previous().id(), found.next() == null ? null : found.next().id());
    }

    @Test
    void whatIsKeptStandsInAListUntilItIsTakenAway() {
        ArticleId one = published(section);
        ArticleId two = published(section);
        Instant evening = noon.plus(Duration.ofHours(6));
        bookmarks.add(ann, one, evening);
        bookmarks.add(ann, two, evening.plusSeconds(1));
        bookmarks.add(ann, one, midnight);

        assertEquals(List.of(new Bookmark(two, evening.plusSeconds(1)), new Bookmark(one, evening)), bookmarks.list(ann, 0, 10));
        assertEquals(List.of(new Bookmark(one, evening)), bookmarks.list(ann, 1, 1));
        assertEquals(Set.of(one), bookmarks.among(ann, List.of(one, new ArticleId(-1))));
        assertEquals(Set.of(), bookmarks.among(chief, List.of(one, two)));

        bookmarks.remove(ann, one);
        bookmarks.remove(ann, one);
        assertEquals(1, bookmarks.count(ann));
    }

    @Test
    void whatIsWithdrawnStaysInTheListAndNothingUnpublishedComesIntoIt() {
        ArticleId kept = published(section);
        ArticleId draft = newsroom.start(chief, draft(Kind.ARTICLE, section, null), noon);
        bookmarks.add(ann, kept, midnight);
        workflow.unpublish(chief, kept, midnight);

        assertEquals(1, bookmarks.count(ann));
        assertEquals(Reason.UNKNOWN, refused(() -> bookmarks.add(ann, draft, midnight)));
        assertEquals(Reason.UNKNOWN, refused(() -> bookmarks.add(ann, new ArticleId(-1), midnight)));
        assertEquals(Reason.UNKNOWN, refused(() -> bookmarks.add(ann, published(section), noon.minusSeconds(1))));
    }

    /** What is kept already is written into the table itself: to publish a thousand articles takes its time. */
    @Test
    void whoeverKeepsTooMuchIsTold() throws Exception {
        ArticleId last = published(section);
        ArticleId tooMany = published(section);
        try (var connection = InitialContext.<DataSource>doLookup("java:app/jdbc/kiosque").getConnection();
                var insert = connection.prepareStatement("insert into articles.bookmark select ?, -n, now() from generate_series(1, ?) n")) {
            insert.setLong(1, ann.value());
            insert.setInt(2, Bookmarks.MAX - 1);
            insert.executeUpdate();
        }
        bookmarks.add(ann, last, midnight);

        assertEquals(Reason.TOO_MANY, refused(() -> bookmarks.add(ann, tooMany, midnight)));
        bookmarks.add(ann, last, midnight);
        assertEquals(Bookmarks.MAX, bookmarks.count(ann));
    }

    @Test
    void pressedTwiceAtOnceItIsKeptOnce() throws Exception {
        ArticleId piece = published(section);
        Callable<Void> press = () -> {
            bookmarks.add(ann, piece, midnight);
            return null;
        };
        Collection<Callable<Void>> presses = List.of(press, press, press, press);

        for (var pressed : elsewhere.invokeAll(presses)) pressed.get();

        assertEquals(1, bookmarks.count(ann));
        assertTrue(bookmarks.among(ann, List.of(piece)).contains(piece));
        assertFalse(bookmarks.list(ann, 0, 10).isEmpty());
    }
}

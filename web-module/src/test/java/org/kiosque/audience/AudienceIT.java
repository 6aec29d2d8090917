package org.kiosque.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.Enrolment;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.SiteSetUp;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Section;
import org.kiosque.audience.AudienceDesk.DayViews;
import org.kiosque.audience.AudienceDesk.PieceViews;
import org.kiosque.audience.AudienceDesk.SourceViews;
import org.kiosque.catalogue.Inventory;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Workflow;

/** Counting, and going through all that is public. */
@ArquillianTest
class AudienceIT {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");

    @Inject Audience audience;
    @Inject AudienceDesk desk;
    @Inject Inventory inventory;
    @Inject Newsroom newsroom;
    @Inject Workflow workflow;
    @Inject SiteSetUp site;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService elsewhere;

    AccountId ann;
    AccountId eve;
    String city = "s" + UUID.randomUUID();
    /** Each test has days of its own. */
    LocalDate day = LocalDate.of(2030, 1, 1).plusDays((long) (Math.random() * 100_000));

    @BeforeEach
    void aNewsroom() {
        ann = enrol(Role.AUTHOR);
        eve = enrol(Role.EDITOR);
        newsroom.arrangeSections(null, List.of(new Section(city, "Ville", "")));
    }

    AccountId enrol(Role role) {
        String name = "x" + UUID.randomUUID().toString().substring(0, 18);
        return site.enrol(new Enrolment(name, name + "@example.org", null, Set.of(role)), NOON);
    }

    ArticleId draft(Kind kind) {
        return newsroom.start(ann, new Draft(kind, city, "La pluie", "", "", "<p>Il pleut.</p>", List.of(city.substring(0, 12)), Access.FREE), NOON);
    }

    ArticleId published(Kind kind) {
        var id = draft(kind);
        workflow.publish(eve, id, NOON);
        return id;
    }

    @Test
    void whatSeveralNodesCountIsAddedUp() {
        var rain = published(Kind.ARTICLE);

        audience.add(List.of(new Views(rain, day, "", 3), new Views(rain, day, "forum.example", 2), new Views(rain, day.plusDays(2), "", 1)));
        audience.add(List.of(new Views(rain, day, "", 4)));

        var span = new Span(day, day.plusDays(2));
        assertEquals(List.of(new DayViews(day, 9), new DayViews(day.plusDays(1), 0), new DayViews(day.plusDays(2), 1)), desk.days(ann, span, rain));
        assertEquals(List.of(new DayViews(day, 9), new DayViews(day.plusDays(1), 0), new DayViews(day.plusDays(2), 1)), desk.days(ann, span, null));
        assertEquals(List.of(new SourceViews("", 8), new SourceViews("forum.example", 2)), desk.sources(ann, span, rain, 10));
        assertEquals(List.of(new PieceViews(rain, 10)), desk.pieces(ann, span, 10));
        assertEquals(List.of(new SourceViews("", 8)), desk.sources(ann, span, null, 1));
    }

    @Test
    void nothingIsLostWhenNodesWriteAtOnce() throws Exception {
        var pieces = List.of(published(Kind.ARTICLE), published(Kind.BRIEF), published(Kind.ARTICLE));
        var writing = new ArrayList<Future<?>>();
        for (int node = 0; node < 8; node++) {
            var order = new ArrayList<>(pieces);
            if (node % 2 == 1) Collections.reverse(order);
            var views = order.stream().map(piece -> new Views(piece, day, "", 1)).toList();
            writing.add(elsewhere.submit(() -> IntStream.range(0, 20).forEach(round -> audience.add(views))));
        }
        for (Future<?> node : writing) node.get();

        assertEquals(480, desk.days(ann, new Span(day, day), null).get(0).views());
    }

    @Test
    void theMostReadAreThoseThatReadersMayStillRead() {
        var rain = published(Kind.ARTICLE);
        var snow = published(Kind.BRIEF);
        var gone = published(Kind.ARTICLE);
        day = LocalDate.of(8000, 1, 1); // nothing that other tests count is later
        audience.add(List.of(new Views(rain, day, "", 1), new Views(snow, day, "", 2), new Views(gone, day, "", 3), new Views(rain, day.minusDays(1), "", 9)));
        workflow.unpublish(eve, gone, NOON);

        assertEquals(List.of(snow, rain), audience.mostRead(day, NOON.plusSeconds(60), 2));
        assertEquals(List.of(snow), audience.mostRead(day, NOON.plusSeconds(60), 1));
        assertEquals(List.of(rain, snow), audience.mostRead(day.minusDays(1), NOON.plusSeconds(60), 2));
        assertEquals(gone, desk.pieces(ann, new Span(day, day), 1).get(0).article());
    }

    @Test
    void figuresAreForgottenWithTheirDay() {
        var rain = published(Kind.ARTICLE);
        var old = LocalDate.of(2001, 1, 1);
        audience.add(List.of(new Views(rain, old, "", 1), new Views(rain, old.plusDays(1), "", 1)));

        audience.forget(old.plusDays(1));

        assertEquals(List.of(new DayViews(old, 0), new DayViews(old.plusDays(1), 1)), desk.days(ann, new Span(old, old.plusDays(1)), rain));
    }

    @Test
    void onlyTheNewsroomSeesThem() {
        var span = new Span(day, day);
        for (AccountId other : new AccountId[] {null, enrol(Role.SUBSCRIBER), enrol(Role.MODERATOR)}) {
            assertThrows(AccountRefused.class, () -> desk.days(other, span, null));
            assertThrows(AccountRefused.class, () -> desk.pieces(other, span, 1));
            assertThrows(AccountRefused.class, () -> desk.sources(other, span, null, 1));
        }
    }

    @Test
    void whatIsNoCountIsNotTaken() {
        var rain = published(Kind.ARTICLE);
        assertThrows(IllegalArgumentException.class, () -> new Views(rain, day, "", 0));
        assertThrows(IllegalArgumentException.class, () -> new Views(rain, day, "a host", 1));
        assertThrows(IllegalArgumentException.class, () -> new Views(rain, day, "a".repeat(200) + ".example", 1));
        assertThrows(IllegalArgumentException.class, () -> new Span(day, day.minusDays(1)));
    }

    @Test
    void theInventoryNamesAllThatIsPublicAndNothingElse() {
        var rain = published(Kind.ARTICLE);
        var snow = published(Kind.BRIEF);
        var secret = draft(Kind.ARTICLE);
        Instant now = NOON.plusSeconds(60);

        var pieces = inventory.parts(now).stream().flatMap(part -> inventory.pieces(part.number(), now).stream()).toList();
        assertTrue(pieces.stream().anyMatch(piece -> piece.id().equals(rain) && piece.changedAt().equals(NOON)));
        assertTrue(pieces.stream().anyMatch(piece -> piece.id().equals(snow) && piece.kind() == Kind.BRIEF));
        assertFalse(pieces.stream().anyMatch(piece -> piece.id().equals(secret)));
        assertTrue(inventory.pieces(999_999, now).isEmpty());
        assertTrue(inventory.pieces(0, now).isEmpty());
        assertTrue(inventory.sections(now).contains(new Inventory.Shelf(city, NOON)));
        assertEquals(1, inventory.tags(now).stream().filter(tag -> tag.slug().startsWith(city.substring(0, 8))).count());
        assertFalse(inventory.authors(now).isEmpty());
        assertTrue(inventory.briefDays(now).contains(new Inventory.BriefDay(LocalDate.of(2030, 1, 1), NOON)));
        assertTrue(inventory.sections(NOON.minusSeconds(1)).stream().noneMatch(section -> section.slug().equals(city)));
    }

    @Test
    void aChangedPieceHasChanged() {
        var rain = published(Kind.ARTICLE);
        var manuscript = newsroom.open(eve, rain);
        var draft = manuscript.draft();
        Instant later = NOON.plusSeconds(3600);
        newsroom.save(eve, rain, manuscript.version(), new Draft(Kind.ARTICLE, city, draft.title(), "", "", "<p>Il neige.</p>", List.of(), Access.FREE), "", later);

        int part = (int) (rain.value() / Inventory.PART_SIZE) + 1;
        assertEquals(later, inventory.pieces(part, later).stream().filter(piece -> piece.id().equals(rain)).findFirst().orElseThrow().changedAt());
    }
}

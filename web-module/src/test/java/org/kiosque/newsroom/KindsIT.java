package org.kiosque.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.DailyBrief;
import org.kiosque.articles.Kind;
import org.kiosque.articles.LeadPicture;
import org.kiosque.articles.LiveEntries.Live;
import org.kiosque.articles.LiveEntries.Stretch;
import org.kiosque.articles.LiveEntry;
import org.kiosque.articles.LiveEntryId;
import org.kiosque.media.MediaId;

@ArquillianTest
class KindsIT extends KindsFixture {

    // The Brief

    @Test
    void theBriefBuildsItselfAndTakesInWhatTheDeskArranges() {
        LocalDate day = LocalDate.of(1990, 5, 17);
        Instant morning = day.atTime(8, 0).toInstant(ZoneOffset.UTC);
        ArticleId one = published(Kind.BRIEF, "Une", morning);
        ArticleId two = published(Kind.BRIEF, "Deux", morning.plusSeconds(60));
        published(Kind.ARTICLE, "Un article", morning);
        assertEquals(List.of(one, two), shown(day, one, two));
        DailyBrief.Entry first = briefs.of(day, NOON).entries().get(0);
        assertEquals("<p>Il pleut.</p>", first.html());
        assertEquals("pluie", first.tags().get(0).name());

        desk.arrange(eve, day, 0, new BriefArrangement(List.of(two, one), Set.of(), "Il pleut partout."), NOON);
        assertEquals(List.of(two, one), shown(day, one, two));
        assertEquals("Il pleut partout.", briefs.of(day, NOON).introduction());

        ArticleId three = published(Kind.BRIEF, "Trois", morning.plusSeconds(120));
        assertEquals(List.of(two, one, three), shown(day, one, two, three));

        desk.arrange(eve, day, 1, new BriefArrangement(List.of(three, two), Set.of(one), ""), NOON);
        assertEquals(List.of(three, two), shown(day, one, two, three));
        assertEquals(List.of(three, two, one), desk.open(eve, day, NOON).briefs().stream().map(ArticleCard::id).toList());

        workflow.unpublish(eve, two, NOON);
        assertEquals(List.of(three), shown(day, one, two, three));

        desk.rebuild(eve, day, 2, NOON);
        assertEquals(List.of(one, three), shown(day, one, two, three));
        assertEquals(eve, desk.open(eve, day, NOON).by());
    }

    @Test
    void twoHandsOnTheSameBriefAreToldSo() {
        LocalDate day = LocalDate.of(1980, 3, 3);
        desk.arrange(eve, day, 0, new BriefArrangement(List.of(), Set.of(), "Une"), NOON);

        for (int version : List.of(0, 2))
            assertEquals(BriefRefused.Reason.CHANGED_MEANWHILE, assertThrows(BriefRefused.class,
                    () -> desk.arrange(eve, day, version, BriefArrangement.NONE, NOON)).reason());
        assertEquals("Une", briefs.of(day, NOON).introduction());
    }

    @Test
    void onlyThoseWhoPublishArrangeIt() {
        LocalDate day = LocalDate.of(1980, 3, 4);
        notAllowed(() -> desk.open(ann, day, NOON));
        notAllowed(() -> desk.arrange(ann, day, 0, BriefArrangement.NONE, NOON));
        notAllowed(() -> desk.rebuild(reader, day, 0, NOON));
        notAllowed(() -> desk.open(null, day, NOON));
    }

    @Test
    void daysAreThoseOfTheZoneAlsoWhenTheClockIsChanged() {
        for (String change : List.of("2029-03-25", "2029-10-28")) {
            LocalDate day = LocalDate.parse(change);
            Instant end = day.plusDays(1).atStartOfDay(ZoneId.of("Europe/Paris")).toInstant();
            ArticleId last = published(Kind.BRIEF, "La dernière", end.minusSeconds(1));
            ArticleId next = published(Kind.BRIEF, "La suivante", end);

            assertEquals(List.of(last), shown(day, last, next), change);
            assertEquals(List.of(next), shown(day.plusDays(1), last, next), change);
            assertEquals(Optional.of(day.plusDays(1)), briefs.after(day, NOON));
            assertEquals(Optional.of(day), briefs.before(day.plusDays(1), NOON));
            assertEquals(Optional.of(day), briefs.before(day.plusDays(1), end.minusSeconds(1)));
        }
    }

    @Test
    void noDayIsTooStrange() {
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
            assertEquals(List.of(), briefs.of(day, NOON).entries());
            assertEquals(Optional.empty(), briefs.before(day, NOON));
            assertEquals(Optional.empty(), briefs.after(day, NOON));
            assertEquals(BriefRefused.Reason.UNKNOWN, assertThrows(BriefRefused.class, () -> desk.open(eve, day, NOON)).reason());
        }
    }

    @Test
    void aLiveIsToldEntryByEntry() {
        ArticleId live = published(Kind.LIVE, "La crue", NOON);
        LiveEntryId one = coverage.add(eve, live, text("une"), NOON.plusSeconds(10));
        LiveEntryId two = coverage.add(maud, live, text("deux"), NOON.plusSeconds(20));
        coverage.add(eve, live, new LiveText(NOON.plusSeconds(15), "entre", "Entre les deux.", true), NOON.plusSeconds(30));

        assertEquals(List.of("deux", "entre", "une"), titles(read(live, null)));
        assertEquals(List.of("entre"), read(live, null).keyMoments().stream().map(LiveEntry::title).toList());
        assertEquals(new LiveEntryAdded(live, one, eve, NOON.plusSeconds(10)), heard.all().get(0));

        coverage.edit(eve, two, 0, text("deux, corrigé"), NOON.plusSeconds(40));
        assertEquals(NOON.plusSeconds(40), read(live, null).entries().get(0).editedAt());
        refused(LiveRefused.Reason.CHANGED_MEANWHILE, () -> coverage.edit(eve, two, 0, text("trop tard"), NOON));

        coverage.remove(eve, one, NOON.plusSeconds(50));
        assertEquals(List.of("deux, corrigé", "entre"), titles(read(live, null)));
        refused(LiveRefused.Reason.UNKNOWN, () -> coverage.pin(eve, one));

        coverage.close(eve, live, NOON.plusSeconds(60));
        assertEquals(NOON.plusSeconds(60), read(live, null).closedAt());
        assertEquals(new LiveClosed(live, eve, NOON.plusSeconds(60)), heard.all().get(3));
        refused(LiveRefused.Reason.CLOSED, () -> coverage.add(eve, live, text("encore"), NOON));
        refused(LiveRefused.Reason.CLOSED, () -> coverage.edit(eve, two, 1, text("encore"), NOON));
        refused(LiveRefused.Reason.CLOSED, () -> coverage.pin(eve, two));
        refused(LiveRefused.Reason.CLOSED, () -> coverage.remove(eve, two, NOON));
        refused(LiveRefused.Reason.CLOSED, () -> coverage.close(eve, live, NOON));

        coverage.reopen(eve, live);
        refused(LiveRefused.Reason.NOT_CLOSED, () -> coverage.reopen(eve, live));
        coverage.add(eve, live, text("encore"), NOON.plusSeconds(70));
        assertFalse(read(live, null).isClosed());
    }

    @Test
    void threeEntriesStayOnTop() {
        ArticleId live = published(Kind.LIVE, "La crue", NOON);
        var ids = List.of("a", "b", "c", "d").stream().map(title -> coverage.add(eve, live, text(title), NOON)).toList();
        for (LiveEntryId id : ids.subList(0, 3)) coverage.pin(eve, id);

        refused(LiveRefused.Reason.TOO_MANY_PINNED, () -> coverage.pin(eve, ids.get(3)));
        coverage.remove(eve, ids.get(0), NOON);
        coverage.pin(eve, ids.get(3));
        assertEquals(3, read(live, null).pinned().size());
        coverage.unpin(eve, ids.get(3));
        assertEquals(2, read(live, null).pinned().size());
    }

    @Test
    void aLongLiveIsReadInStretchesFromEitherEnd() {
        ArticleId live = published(Kind.LIVE, "La crue", NOON);
        // All at one moment: the order must hold all the same.
        var ids = List.of("1", "2", "3", "4", "5").stream().map(title -> coverage.add(eve, live, text(title), NOON)).toList();
        Instant later = NOON.plusSeconds(60);

        Live newest = lives.of(live, null, new Stretch(false, null, 2), later).orElseThrow();
        assertEquals(List.of("5", "4"), titles(newest));
        assertEquals(5, newest.count());
        Live middle = lives.of(live, null, new Stretch(false, newest.next(), 2), later).orElseThrow();
        assertEquals(List.of("3", "2"), titles(middle));
        Live end = lives.of(live, null, new Stretch(false, middle.next(), 2), later).orElseThrow();
        assertEquals(List.of("1"), titles(end));
        assertNull(end.next());
        assertEquals(List.of("2", "3"), titles(lives.of(live, null, new Stretch(true, ids.get(1), 2), later).orElseThrow()));

        coverage.remove(eve, ids.get(2), later);
        assertEquals(List.of("2", "1"), titles(lives.of(live, null, new Stretch(false, ids.get(2), 9), later).orElseThrow()));
        assertEquals(List.of("5", "4", "2", "1"),
                titles(lives.of(live, null, new Stretch(false, new LiveEntryId(Long.MAX_VALUE), 9), later).orElseThrow()));
        assertEquals(List.of("5", "4"), titles(lives.since(live, null, ids.get(1), 9, later).orElseThrow()));
    }

    @Test
    void aPaidLiveLeaksNothing() {
        ArticleId live = published(draft(Kind.LIVE, "La crue", "<p>Début.</p>", AccessRule.SUBSCRIBERS, null), NOON);
        LiveEntryId canary = coverage.add(eve, live, new LiveText(null, "CANARI", "CANARI", true), NOON);
        coverage.pin(eve, canary);

        for (AccountId without : new AccountId[] {null, reader}) {
            var told = List.of(read(live, without), lives.since(live, without, null, 9, NOON).orElseThrow(),
                    lives.of(live, without, new Stretch(true, canary, 9), NOON).orElseThrow());
            for (Live one : told) {
                assertFalse(one.whole());
                assertFalse(one.toString().contains("CANARI"), one.toString());
                assertNull(one.last());
            }
        }
        assertEquals(List.of("CANARI"), titles(read(live, subscriber)));
    }

    @Test
    void aLiveIsPreparedBeforeItIsPublicAndFrozenInTheArchive() {
        ArticleId live = newsroom.start(maud, draft(Kind.LIVE, "La crue", "<p>Début.</p>", AccessRule.FREE, null), NOON);
        LiveEntryId early = coverage.add(eve, live, text("tôt"), NOON);
        coverage.edit(eve, early, 0, text("plus tôt"), NOON);
        assertEquals(Optional.empty(), lives.of(live, eve, new Stretch(false, null, 9), NOON));
        assertEquals(Optional.empty(), lives.since(live, eve, null, 9, NOON));

        workflow.publish(maud, live, NOON);
        assertEquals(List.of("plus tôt"), titles(read(live, null)));
        assertNull(read(live, null).entries().get(0).editedAt());

        workflow.archive(maud, live, NOON);
        refused(ArticleRefused.Reason.ARCHIVED, () -> coverage.add(eve, live, text("tard"), NOON));
        assertEquals(NOON, read(live, null).closedAt());
        assertEquals(new LiveClosed(live, maud, NOON), heard.all().get(1));
        refused(ArticleRefused.Reason.ARCHIVED, () -> coverage.reopen(eve, live));
        assertEquals(List.of("plus tôt"), titles(read(live, null)));
    }

    @Test
    void onlyThoseWhoPublishTellALive() {
        ArticleId live = published(Kind.LIVE, "La crue", NOON);
        LiveEntryId one = coverage.add(eve, live, text("une"), NOON);

        notAllowed(() -> coverage.add(ann, live, text("deux"), NOON));
        notAllowed(() -> coverage.edit(ann, one, 0, text("deux"), NOON));
        notAllowed(() -> coverage.pin(ann, one));
        notAllowed(() -> coverage.remove(reader, one, NOON));
        notAllowed(() -> coverage.close(null, live, NOON));
        notAllowed(() -> coverage.reopen(ann, live));
        notAllowed(() -> coverage.entries(ann, live, 0, 9));
    }

    @Test
    void nothingButALiveIsToldLikeThis() {
        ArticleId article = published(Kind.ARTICLE, "La pluie", NOON);
        refused(LiveRefused.Reason.NOT_A_LIVE, () -> coverage.add(eve, article, text("une"), NOON));
        refused(ArticleRefused.Reason.UNKNOWN, () -> coverage.add(eve, new ArticleId(-1), text("une"), NOON));
        assertEquals(Optional.empty(), lives.of(article, eve, new Stretch(false, null, 9), NOON));

        ArticleId live = published(Kind.LIVE, "La crue", NOON);
        LiveEntryId one = coverage.add(eve, live, text("une"), NOON);
        ArticleId other = published(Kind.LIVE, "La décrue", NOON);
        refused(LiveRefused.Reason.UNKNOWN, () -> coverage.entry(eve, other, one));
        assertEquals(List.of(), titles(lives.of(other, null, new Stretch(false, one, 9), NOON).orElseThrow()));
    }

    // Pages, editorials, pictures

    @Test
    void aPageKeepsItsFormerAddressesAndHasNoDiscussion() {
        String title = "Charte " + UUID.randomUUID();
        ArticleId page = published(draft(Kind.PAGE, title, "<p>Nous jurons.</p>", AccessRule.FREE, null), NOON);
        String slug = articles.card(page, NOON).orElseThrow().slug();
        assertTrue(articles.pages(NOON).stream().anyMatch(card -> card.id().equals(page)));
        assertFalse(comments.discussion(page).open());

        Manuscript before = newsroom.open(maud, page);
        newsroom.save(maud, page, before.version(), draft(Kind.PAGE, "Nouvelle " + title, "<p>Nous jurons.</p>", AccessRule.FREE, null), "", NOON);

        ArticleCard found = articles.page(slug, NOON).orElseThrow();
        assertEquals(page, found.id());
        assertTrue(found.slug().startsWith("nouvelle-"), found.slug());
        assertEquals(found, articles.page(found.slug(), NOON).orElseThrow());
        assertTrue(articles.page("Rien du tout", NOON).isEmpty());
    }

    @Test
    void whatSpeaksForThePaperIsBroughtOutByThoseWhoRunTheDesk() {
        for (Kind kind : List.of(Kind.EDITORIAL, Kind.PAGE)) {
            ArticleId id = newsroom.start(eve, draft(kind, "Texte " + UUID.randomUUID(), "<p>Nous pensons.</p>", AccessRule.FREE, null), NOON);
            refused(ArticleRefused.Reason.FOR_CHIEF_EDITORS, () -> workflow.publish(eve, id, NOON));
            workflow.publish(maud, id, NOON);
            assertTrue(articles.card(id, NOON).isPresent());
        }
    }

    @Test
    void picturesComeOutWithAPicture() throws IOException {
        MediaId drawn = drawn();
        for (Kind kind : List.of(Kind.GALLERY, Kind.CARTOON)) {
            ArticleId id = newsroom.start(ann, draft(kind, "Sans image", "<p>Rien à voir.</p>", AccessRule.FREE, null), NOON);
            refused(ArticleRefused.Reason.NO_PICTURE, () -> workflow.publish(eve, id, NOON));
            published(draft(kind, "Image seule", "", AccessRule.FREE, new LeadPicture(drawn, "", "", "")), NOON);
        }
    }
}

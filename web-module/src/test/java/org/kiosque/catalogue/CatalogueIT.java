package org.kiosque.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Role;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Listing;
import org.kiosque.articles.Section;
import org.kiosque.articles.SeriesId;
import org.kiosque.articles.Tag;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.catalogue.Redirect.Way;
import org.kiosque.frontpage.Lineup;
import org.kiosque.frontpage.Mode;
import org.kiosque.frontpage.Rule;
import org.kiosque.newsroom.ArticleRefused;

@ArquillianTest
class CatalogueIT extends MergingCases {

    @Test
    void oneNameIsOneTagHoweverItIsWritten() {
        ArticleId first = published(draft("Un", "été " + own, "ville"));
        ArticleId second = published(draft("Deux", "ETE  " + own, "Été " + own));

        assertEquals(new Tag("ete-" + own, "été " + own), tagsOf(first).get(0));
        assertEquals(List.of(tagsOf(first).get(0)), tagsOf(second));
        assertEquals(List.of(second, first), listed(Listing.ofTag("ete-" + own)));
        assertEquals(List.of("été " + own), newsroom.open(ann, second).draft().tags());
    }

    @Test
    void twoNamesThatLeaveTheSameAddressGetTwo() {
        ArticleId id = published(draft("Langages", own + " c", own + " c++"));

        assertEquals(List.of(own + "-c", own + "-c-2"), tagsOf(id).stream().map(Tag::slug).toList());
    }

    @Test
    void aRenamedTagKeepsItsPiecesAndAnswersToItsFormerName() {
        ArticleId id = published(draft("Un", "auto " + own));
        var tag = tags.get(chief, "auto-" + own);

        tags.change(chief, tag.slug(), tag.version(), new TagSheet("", "Voiture " + own, "Quatre roues"), NOON);

        assertEquals(List.of(new Tag("voiture-" + own, "Voiture " + own)), tagsOf(id));
        assertEquals(Optional.of("/tags/voiture-" + own), leads("/tags/auto-" + own));
        assertEquals("Quatre roues", catalogue.tag("voiture-" + own, EVENING).orElseThrow().description());
        assertTrue(heard.all().contains(new CatalogueChanged(CatalogueChanged.Kind.TAG, "auto-" + own, "voiture-" + own)), heard.all().toString());
        assertEquals(List.of(new Tag("voiture-" + own, "Voiture " + own)), tagsOf(published(draft("Deux", "auto " + own))));
        refused(Reason.CHANGED_MEANWHILE, () -> tags.change(chief, "voiture-" + own, tag.version(), tag.sheet(), NOON));
    }

    @Test
    void aTagTakesNoNameAndNoAddressOfAnother() {
        published(draft("Un", "eau " + own, "mer " + own));
        var tag = tags.get(chief, "eau-" + own);

        refused(Reason.NAME_TAKEN, () -> tags.change(chief, tag.slug(), tag.version(), new TagSheet("eau-x-" + own, "MER " + own, ""), NOON));
        refused(Reason.SLUG_TAKEN, () -> tags.change(chief, tag.slug(), tag.version(), new TagSheet("mer-" + own, "océan " + own, ""), NOON));
        assertEquals(tag, tags.get(chief, tag.slug()));
    }

    @Test
    void aTagOfDraftsIsNotKnownYet() {
        ArticleId id = newsroom.start(ann, draft("Secret", "affaire " + own), NOON);
        assertTrue(catalogue.tag("affaire-" + own, EVENING).isEmpty());

        workflow.publish(chief, id, NOON);
        assertEquals("affaire " + own, catalogue.tag("affaire-" + own, EVENING).orElseThrow().tag().name());
    }

    @Test
    void onlyATagNobodyUsesIsDeleted() {
        ArticleId id = published(draft("Un", "mot " + own));

        refused(Reason.NOT_EMPTY, () -> tags.delete(chief, "mot-" + own));
        save(id, draft("Un"));
        tags.delete(chief, "mot-" + own);
        assertTrue(catalogue.tag("mot-" + own, EVENING).isEmpty());
    }

    @Test
    void tagsAreFoundCountedAndPaged() {
        published(draft("Un", own + " un", own + " deux"));
        published(draft("Deux", own + " DÉUX"));

        assertEquals(2, tags.count(chief, own.toUpperCase()));
        assertEquals(List.of(own + "-deux", own + "-un"), tags.list(chief, own, TagDesk.Order.NAME, 0, 5).stream().map(TagEntry::slug).toList());
        assertEquals(2, tags.list(chief, own, TagDesk.Order.PIECES, 0, 1).get(0).pieces());
        assertEquals(List.of(own + "-un"), tags.list(chief, own, TagDesk.Order.NAME, 1, 1).stream().map(TagEntry::slug).toList());
        assertEquals(List.of(new Tag(own + "-deux", own + " deux")), tags.suggest(ann, own + " déu", 5));
        assertEquals(0, tags.count(chief, own + "%"));
    }

    @Test
    void aSectionThatMovesTakesItsPiecesAlong() {
        ArticleId id = published(draft("Un"));
        var entry = entry(section);
        String moved = "cite-" + own;

        sections.change(chief, section, entry.version(), sheet(moved, "Cité " + own), NOON);

        assertEquals(moved, articles.card(id, EVENING).orElseThrow().section().slug());
        assertEquals(List.of(id), listed(Listing.ofSection(moved)));
        assertEquals(Optional.of("/sections/" + moved), leads("/sections/" + section));
        refused(Reason.UNKNOWN, () -> sections.change(chief, section, 0, sheet("a", "a"), NOON));
        sections.change(chief, moved, entry(moved).version(), sheet(section, "Ville " + own), NOON);
        assertTrue(leads("/sections/" + section).isEmpty());
        assertEquals(Optional.of("/sections/" + section), leads("/sections/" + moved));
    }

    @Test
    void theHomePagesRuleFollowsASection() {
        var lineup = new Lineup(Mode.BY_RULE, List.of(), new Rule(3, Set.of(section), Set.of(), 24, false));
        frontPage.arrange(chief, lineup, null, frontPage.open(chief, NOON).version(), NOON);
        String moved = "cite-" + own;

        sections.change(chief, section, entry(section).version(), sheet(moved, "Cité " + own), NOON);

        assertEquals(Set.of(moved), frontPage.open(chief, NOON).current().plan().rule().sections());
    }

    @Test
    void sectionsChangePlacesAndTheEmptyOnesGo() {
        String other = section("monde");
        sections.place(chief, other, 0);
        assertEquals(other, articles.sections().get(0).slug());
        sections.place(chief, other, Integer.MAX_VALUE);
        var all = articles.sections();
        assertEquals(other, all.get(all.size() - 1).slug());

        sections.retire(chief, other);
        assertTrue(articles.sections().stream().noneMatch(one -> one.slug().equals(other)));
        refused(Reason.UNKNOWN, () -> sections.place(chief, other, 0));
    }

    @Test
    void aSectionCanBeReadInItsColours() {
        var faint = new SectionSheet(new Section(section, "Ville " + own, ""), new Colours(Colour.of("#ffcc00"), Colour.WHITE));
        var dim = new SectionSheet(new Section(section, "Ville " + own, ""), new Colours(Colour.BLACK, Colour.of("#333333")));
        var red = new SectionSheet(new Section(section, "Ville " + own, ""), new Colours(Colour.of("#a3282f"), Colour.of("#ff9b94")));
        int version = entry(section).version();

        refused(Reason.FAINT_ON_LIGHT, () -> sections.change(chief, section, version, faint, NOON));
        refused(Reason.FAINT_ON_DARK, () -> sections.change(chief, section, version, dim, NOON));
        sections.change(chief, section, version, red, NOON);
        assertTrue(catalogue.colours().contains(new SectionColours(section, red.colours())));
        refused(Reason.CHANGED_MEANWHILE, () -> sections.change(chief, section, version, red, NOON));
        refused(Reason.SLUG_TAKEN, () -> sections.create(chief, sheet(section, "Autre " + own)));
        refused(Reason.NAME_TAKEN, () -> sections.create(chief, sheet("autre-" + own, "VILLE " + own)));
    }

    @Test
    void aSeriesStandsInTheOrderOfItsDatesOrOfTheDesk() {
        SeriesId id = series.create(chief, new SeriesSheet("", "Crue " + own, "", false, false));
        ArticleId one = published(draft("Un").in(id));
        ArticleId two = published(draft("Deux").in(id));
        ArticleId three = published(draft("Trois").in(id));
        ArticleId draft = newsroom.start(ann, draft("Quatre").in(id), NOON);

        assertEquals(List.of(one, two, three), catalogue.pieces(id, EVENING, 0, 10));
        assertEquals(List.of(two), catalogue.pieces(id, EVENING, 1, 1));
        assertEquals(new SeriesPlace(new SeriesSheet("crue-" + own, "Crue " + own, "", false, false), 2, 3, one, three),
                catalogue.place(two, id, EVENING).orElseThrow());
        assertTrue(catalogue.place(draft, id, EVENING).isEmpty());
        assertEquals(List.of(one), catalogue.pieces(id, NOON, 0, 10));
        assertEquals(List.of(three, two, one), listed(Listing.ofSeries(id)));
        assertEquals(id, articles.read(one, null, EVENING).orElseThrow().series());

        series.order(chief, id, List.of(three, draft, one, two));
        assertEquals(List.of(three, one, two), catalogue.pieces(id, EVENING, 0, 10));
        assertEquals(List.of(three, draft, one, two), series.pieces(chief, id).stream().map(SeriesPiece::article).toList());
        refused(Reason.OTHER_PIECES, () -> series.order(chief, id, List.of(one, two)));
        save(three, draft("Trois"));
        assertEquals(List.of(one, two), catalogue.pieces(id, EVENING, 0, 10));
    }

    @Test
    void nothingComesIntoASeriesThatIsClosedOrUnknown() {
        SeriesId id = series.create(chief, new SeriesSheet("", "Crue " + own, "", false, false));
        ArticleId inside = published(draft("Un").in(id));
        series.change(chief, id, 0, new SeriesSheet("crues-" + own, "Crue " + own, "", false, true), NOON);

        for (SeriesId none : List.of(id, new SeriesId(-1)))
            assertEquals(ArticleRefused.Reason.NO_SUCH_SERIES,
                    assertThrows(ArticleRefused.class, () -> newsroom.start(ann, draft("x").in(none), NOON)).reason());
        save(inside, draft("Un, corrigé").in(id));
        assertEquals(Optional.of("/series/crues-" + own), leads("/series/crue-" + own));
        assertTrue(series.open(ann).stream().noneMatch(entry -> entry.id().equals(id)));
        refused(Reason.NOT_EMPTY, () -> series.delete(chief, id));
        refused(Reason.SLUG_TAKEN, () -> series.create(chief, new SeriesSheet("crues-" + own, "x", "", false, false)));
        refused(Reason.CHANGED_MEANWHILE, () -> series.change(chief, id, 0, new SeriesSheet("", "x", "", false, false), NOON));
    }

    @Test
    void anAuthorHasAPageAndWritesItThemself() {
        String slug = authors.get(ann, ann).sheet().slug();
        assertTrue(catalogue.author(slug, EVENING).isEmpty());
        ArticleId id = published(draft("Un"));
        assertEquals(ann, catalogue.author(slug, EVENING).orElseThrow().account());
        assertEquals(Map.of(ann, slug), catalogue.authorSlugs(Set.of(ann, new AccountId(-1))));
        assertEquals(List.of(id), listed(Listing.ofAuthor(ann)));

        var sheet = new AuthorSheet("ann-" + own, "Reporter", "Écrit.\nRature.", null, List.of("https://example.org/@ann"));
        authors.describe(ann, ann, authors.get(ann, ann).version(), sheet, NOON);
        assertEquals(sheet, catalogue.author("ann-" + own, EVENING).orElseThrow().sheet());
        assertEquals(Optional.of("/authors/ann-" + own), leads("/authors/" + slug));

        AccountId bob = enrol(Role.AUTHOR);
        notAllowed(() -> authors.describe(bob, ann, 1, sheet, NOON));
        refused(Reason.SLUG_TAKEN, () -> authors.describe(bob, bob, authors.get(bob, bob).version(), sheet, NOON));
        refused(Reason.CHANGED_MEANWHILE, () -> authors.describe(chief, ann, 0, sheet, NOON));
        AccountId reader = enrol(Role.READER);
        notAllowed(() -> authors.get(reader, reader));
        refused(Reason.UNKNOWN, () -> authors.get(chief, reader));
    }

    @Test
    void whatIsNotPublicYetIsInNoList() {
        SeriesId id = series.create(chief, new SeriesSheet("", "Crue " + own, "", false, false));
        published = 4;
        published(draft("Demain", "mot " + own).in(id));

        for (Listing listing : List.of(Listing.ofTag("mot-" + own), Listing.ofSeries(id), Listing.ofAuthor(ann), Listing.ofSection(section)))
            assertEquals(List.of(), articles.latest(listing, EVENING, NOON, 10), listing.toString());
        assertTrue(catalogue.series("crue-" + own, NOON).isEmpty());
        assertEquals(1, catalogue.series("crue-" + own, EVENING).orElseThrow().pieces());
    }

    @Test
    void redirectsSpareDetoursAndNeverGoRoundInCircles() {
        String a = "/" + own + "/a";
        String b = "/" + own + "/b";
        String c = "/" + own + "/c";
        lay(a, b, Way.FOR_GOOD);
        lay(b, c, Way.FOR_NOW);

        assertEquals(new Redirect(a, c, Way.FOR_NOW), catalogue.redirect(a + "/").orElseThrow());
        assertEquals(Optional.of(c), leads("/" + own + "/%62"));
        assertEquals(new Redirect("/" + own + "/d", c, Way.FOR_NOW), lay("/" + own + "/d", a, Way.FOR_GOOD));
        refused(Reason.LOOP, () -> lay(c, a, Way.FOR_GOOD));
        refused(Reason.LOOP, () -> lay(c, b + "?x=1#y", Way.FOR_GOOD));
        refused(Reason.PATH_TAKEN, () -> lay(a, "/", Way.FOR_GOOD));
        assertEquals(3, redirects.count(chief, own.toUpperCase()));
        assertEquals(List.of("/" + own + "/d", b), redirects.list(chief, own, 0, 2).stream().map(entry -> entry.redirect().path()).toList());

        redirects.remove(chief, a);
        assertTrue(leads(a).isEmpty());
        refused(Reason.UNKNOWN, () -> redirects.remove(chief, a));
    }

    @Test
    void redirectsLeaveWhatIsThereAndLeadElsewhereOnlyWhenThatIsMeant() {
        ArticleId id = published(draft("Un", "mot " + own));
        var away = new Redirect("/" + own, "https://example.org/x", Way.FOR_GOOD);

        for (String path : List.of("/sections/" + section, "/tags/mot-" + own, "/articles/" + id + "/un", "/briefs/" + id,
                "/authors/" + authors.get(ann, ann).sheet().slug()))
            refused(Reason.PAGE_EXISTS, () -> lay(path, "/", Way.FOR_GOOD));
        refused(Reason.EXTERNAL, () -> redirects.lay(chief, away, false, NOON));
        assertEquals(away, redirects.lay(chief, away, true, NOON));
        lay("/" + own + "/gone", "", Way.GONE);
        assertEquals(Way.GONE, catalogue.redirect("/" + own + "/gone").orElseThrow().way());
        assertFalse(catalogue.redirect("//" + own).isPresent());
    }

    private Redirect lay(String path, String target, Way way) {
        return redirects.lay(chief, new Redirect(path, target, way), false, NOON.plusSeconds(published++));
    }

    @Test
    void onlyThoseWhoRunTheDeskChangeTheCatalogue() {
        SeriesId id = series.create(chief, new SeriesSheet("", "Crue " + own, "", false, false));
        published(draft("Un", "mot " + own));

        for (AccountId other : new AccountId[] {null, ann, enrol(Role.EDITOR), enrol(Role.MODERATOR)}) {
            notAllowed(() -> sections.all(other));
            notAllowed(() -> sections.create(other, sheet("x-" + own, "x")));
            notAllowed(() -> sections.change(other, section, 0, sheet(section, "x"), NOON));
            notAllowed(() -> sections.place(other, section, 0));
            notAllowed(() -> sections.merge(other, section, section, NOON));
            notAllowed(() -> sections.retire(other, section));
            notAllowed(() -> tags.list(other, "", TagDesk.Order.NAME, 0, 1));
            notAllowed(() -> tags.change(other, "mot-" + own, 0, new TagSheet("", "x", ""), NOON));
            notAllowed(() -> tags.merge(other, "mot-" + own, "x", NOON));
            notAllowed(() -> tags.delete(other, "mot-" + own));
            notAllowed(() -> series.create(other, new SeriesSheet("", "x", "", false, false)));
            notAllowed(() -> series.order(other, id, List.of()));
            notAllowed(() -> series.delete(other, id));
            notAllowed(() -> series.merge(other, id, id, NOON));
            notAllowed(() -> authors.merge(other, ann, chief, NOON));
            notAllowed(() -> authors.pieces(other, ann));
            notAllowed(() -> authors.all(other));
            notAllowed(() -> redirects.lay(other, new Redirect("/x", "/y", Way.FOR_GOOD), true, NOON));
            notAllowed(() -> redirects.remove(other, "/x"));
        }
    }

    @Test
    void hostileAddressesFindNothing() {
        for (String hostile : List.of("", "\0", "' or 1=1 --", "../x", "é", "x".repeat(2000))) {
            assertTrue(catalogue.tag(hostile, NOON).isEmpty());
            assertTrue(catalogue.author(hostile, NOON).isEmpty());
            assertTrue(catalogue.series(hostile, NOON).isEmpty());
            assertTrue(catalogue.redirect(hostile).isEmpty());
            assertTrue(catalogue.redirect("/" + hostile).isEmpty());
            assertEquals(0, tags.count(chief, hostile + "\0x%" + own));
        }
    }
}

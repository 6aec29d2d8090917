package org.kiosque.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Role;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Listing;
import org.kiosque.articles.SeriesId;
import org.kiosque.articles.Tag;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.newsroom.ArticleRefused;

/** Two that become one: part of {@link CatalogueIT}, and of its server. */
abstract class MergingCases extends CatalogueFixture {

    @Test
    void mergedTagsLeaveEachPieceOneOfThem() {
        ArticleId both = published(draft("Un", "auto " + own, "vélo " + own, "voiture " + own, "route " + own));
        ArticleId one = published(draft("Deux", "auto " + own));

        assertEquals("voiture-" + own, tags.merge(chief, "auto-" + own, "VOITURE " + own, NOON));

        assertEquals(List.of("velo-" + own, "voiture-" + own, "route-" + own), tagsOf(both).stream().map(Tag::slug).toList());
        assertEquals(List.of(one, both), listed(Listing.ofTag("voiture-" + own)));
        assertEquals(Optional.of("/tags/voiture-" + own), leads("/tags/auto-" + own));
        assertEquals("voiture-" + own, tagsOf(published(draft("Trois", "auto " + own))).get(0).slug());
        save(both, draft("Un", "route " + own));
        assertEquals(List.of("route-" + own), tagsOf(both).stream().map(Tag::slug).toList());
        refused(Reason.ITSELF, () -> tags.merge(chief, "route-" + own, "route " + own, NOON));
        refused(Reason.UNKNOWN, () -> tags.merge(chief, "route-" + own, "rien " + own, NOON));
    }

    @Test
    void mergedSectionsLoseNoPiece() {
        ArticleId id = published(draft("Un"));
        String other = section("monde");

        sections.merge(chief, section, other, NOON);

        assertEquals(List.of(id), listed(Listing.ofSection(other)));
        assertEquals(Optional.of("/sections/" + other), leads("/sections/" + section));
        String opened = section;
        section = other;
        save(id, draft("Deux").into(opened));
        assertEquals(other, articles.card(id, EVENING).orElseThrow().section().slug());
        refused(Reason.ITSELF, () -> sections.merge(chief, other, other, NOON));
        refused(Reason.NOT_EMPTY, () -> sections.retire(chief, other));
    }

    @Test
    void mergedSeriesStandOneBehindTheOther() {
        SeriesId flood = series.create(chief, new SeriesSheet("", "Crue " + own, "", true, false));
        SeriesId rain = series.create(chief, new SeriesSheet("", "Pluie " + own, "", true, true));
        ArticleId one = published(draft("Un").in(flood));
        ArticleId two = published(draft("Deux").in(flood));
        series.change(chief, rain, 0, new SeriesSheet("", "Pluie " + own, "", true, false), NOON);
        ArticleId three = published(draft("Trois").in(rain));
        ArticleId four = published(draft("Quatre").in(rain));
        ArticleId draft = newsroom.start(ann, draft("Cinq").in(rain), NOON);
        series.order(chief, flood, List.of(two, one));
        series.order(chief, rain, List.of(four, draft, three));
        heard.forget();

        series.merge(chief, rain, flood, NOON);

        assertEquals(List.of(two, one, four, draft, three), series.pieces(chief, flood).stream().map(SeriesPiece::article).toList());
        assertEquals(List.of(two, one, four, three), catalogue.pieces(flood, EVENING, 0, 10));
        assertEquals(Optional.of("/series/crue-" + own), leads("/series/pluie-" + own));
        assertTrue(heard.all().contains(new CatalogueChanged(CatalogueChanged.Kind.SERIES, "pluie-" + own, "crue-" + own)), heard.all().toString());
        save(draft, draft("Cinq, ouvert avant").in(rain));
        assertEquals(flood, newsroom.open(ann, draft).draft().series());
        assertEquals(rain, revisions.text(chief, draft, 1).series(), "what was kept stays as it was");
        revisions.restore(chief, draft, 1, newsroom.open(chief, draft).version(), NOON);
        assertEquals(flood, newsroom.open(ann, draft).draft().series());
        refused(Reason.ITSELF, () -> series.merge(chief, flood, flood, NOON));
        refused(Reason.UNKNOWN, () -> series.merge(chief, rain, flood, NOON));
        refused(Reason.UNKNOWN, () -> series.merge(chief, flood, rain, NOON));
    }

    @Test
    void aSeriesByDateStaysOneWhateverComesIntoIt() {
        SeriesId flood = series.create(chief, new SeriesSheet("", "Crue " + own, "", false, false));
        SeriesId rain = series.create(chief, new SeriesSheet("", "Pluie " + own, "", true, false));
        ArticleId one = published(draft("Un").in(rain));
        ArticleId two = published(draft("Deux").in(flood));
        ArticleId three = published(draft("Trois").in(rain));
        series.order(chief, rain, List.of(three, one));

        series.merge(chief, rain, flood, NOON);
        series.merge(chief, flood, series.create(chief, new SeriesSheet("", "Eau " + own, "", false, false)), NOON);

        SeriesId water = catalogue.series("eau-" + own, EVENING).orElseThrow().id();
        assertEquals(List.of(one, two, three), catalogue.pieces(water, EVENING, 0, 10));
        assertEquals(List.of(water, water), List.of(catalogue.current(rain), catalogue.current(flood)));
        assertEquals(Optional.of("/series/eau-" + own), leads("/series/pluie-" + own));
    }

    @Test
    void mergedAuthorsSignOnce() {
        AccountId bob = enrol(Role.AUTHOR);
        ArticleId both = published(draft("Un").by(List.of(ann, chief, bob)));
        ArticleId one = published(draft("Deux"));
        ArticleId draft = newsroom.start(ann, draft("Trois"), NOON);
        int opened = newsroom.open(chief, one).version();
        String slug = authors.get(ann, ann).sheet().slug();
        authors.describe(ann, ann, authors.get(ann, ann).version(), new AuthorSheet("", "", "Écrit.", null, List.of()), NOON);
        assertEquals(3, authors.pieces(chief, ann));
        heard.forget();

        authors.merge(chief, ann, bob, NOON);

        assertEquals(List.of(bob, chief), articles.card(both, EVENING).orElseThrow().authors());
        assertEquals(List.of(one, both), listed(Listing.ofAuthor(bob)));
        assertEquals(List.of(bob), newsroom.open(bob, draft).draft().authors());
        String address = authors.get(bob, bob).sheet().slug();
        assertEquals(Optional.of("/authors/" + address), leads("/authors/" + slug));
        assertTrue(catalogue.author(slug, EVENING).isEmpty(), "a redirect hides no page");
        assertEquals(bob, authors.get(chief, ann).mergedInto());
        assertTrue(heard.all().contains(new CatalogueChanged(CatalogueChanged.Kind.AUTHOR, slug, address)), heard.all().toString());
        assertEquals(List.of(ann), revisions.text(chief, one, 1).authors(), "what was kept stays as it was");
        assertEquals(0, revisions.firstBroken(chief, one));
        assertEquals(ArticleRefused.Reason.CHANGED_MEANWHILE, assertThrows(ArticleRefused.class,
                () -> newsroom.save(chief, one, opened, draft("Deux").by(List.of(ann)), "", NOON)).reason());
        assertEquals(0, authors.pieces(chief, ann));
        refused(Reason.ITSELF, () -> authors.merge(chief, bob, bob, NOON));
        refused(Reason.UNKNOWN, () -> authors.merge(chief, bob, enrol(Role.READER), NOON));
    }

    @Test
    void whoeverStillWritesSignsThemself() {
        AccountId bob = enrol(Role.AUTHOR);
        authors.merge(chief, ann, bob, NOON);
        ArticleId id = published(draft("Après"));

        assertEquals(List.of(ann), articles.card(id, EVENING).orElseThrow().authors());
        assertEquals(ann, catalogue.author(authors.get(ann, ann).sheet().slug(), EVENING).orElseThrow().account());
        authors.merge(chief, bob, ann, NOON);
        assertEquals(null, authors.get(chief, ann).mergedInto());
        assertEquals(ann, authors.get(chief, bob).mergedInto());
    }

    @Test
    void whoeverHasLeftIsMeantByTheOther() {
        AccountId bob = enrol(Role.AUTHOR);
        ArticleId id = published(draft("Un"));
        staff.assign(enrol(Role.ADMIN), ann, Set.of(Role.READER), NOON);
        authors.merge(chief, ann, bob, NOON);

        save(id, draft("Un").by(List.of(ann, bob)));
        assertEquals(List.of(bob), articles.card(id, EVENING).orElseThrow().authors());
        revisions.restore(chief, id, 1, newsroom.open(chief, id).version(), NOON);
        assertEquals(List.of(bob), articles.card(id, EVENING).orElseThrow().authors());
    }
}

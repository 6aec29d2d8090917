package org.kiosque.web.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Section;
import org.kiosque.articles.SeriesId;
import org.kiosque.catalogue.AuthorSheet;
import org.kiosque.catalogue.Colour;
import org.kiosque.catalogue.Colours;
import org.kiosque.catalogue.Redirect;
import org.kiosque.catalogue.Redirect.Way;
import org.kiosque.catalogue.SectionEntry;
import org.kiosque.catalogue.SectionSheet;
import org.kiosque.catalogue.SeriesSheet;
import org.kiosque.catalogue.TagDesk.Order;
import org.kiosque.catalogue.TagSheet;
import org.kiosque.newsroom.Draft;

/** What the demo newspaper's chief editor does besides writing: colours, series, the authors' pages. */
final class Cataloguing {

    private static final String FILE = "demo/catalogue.yaml";

    /** @param articles their titles, in the order of the series */
    private record Series(SeriesId id, boolean byHand, List<String> articles) {}

    private final Entry catalogue = Entry.ofResource(FILE);
    private final Desks desks;
    private final AccountId chief;
    private final Instant now;
    private final List<Series> series = new ArrayList<>();
    private final Map<String, SeriesId> seriesOf = new HashMap<>();

    Cataloguing(Desks desks, AccountId chief, Instant now) {
        this.desks = desks;
        this.chief = chief;
        this.now = now;
    }

    /** Before anything is written. @param people by their pseudonyms */
    void prepare(Map<String, AccountId> people) {
        Entry colours = catalogue.entry("colours");
        for (SectionEntry section : desks.sections.all(chief)) paint(section, colours.texts(section.slug()));
        catalogue.entries("series").forEach(entry -> entry.as(this::begin));
        Entry.ofResource(DemoFiles.NEWSPAPER).entries("staff")
                .forEach(staff -> describe(people.get(staff.text("pseudonym")), staff.text("pseudonym"), staff.text("biography")));
        for (Entry redirect : catalogue.entries("redirects"))
            desks.redirects.lay(chief, new Redirect(redirect.text("path"), redirect.text("target"), Way.FOR_GOOD), false, now);
    }

    private void paint(SectionEntry entry, List<String> colours) {
        Section section = entry.sheet().section();
        desks.sections.change(chief, section.slug(), entry.version(),
                new SectionSheet(section, new Colours(Colour.of(colours.get(0)), Colour.of(colours.get(1)))), now);
    }

    private Series begin(Entry entry) {
        boolean byHand = entry.flag("byHand");
        var id = desks.series.create(chief, new SeriesSheet("", entry.text("title"), entry.text("description"), byHand, false));
        var titles = entry.texts("articles").stream().map(file -> Entry.ofResource("demo/articles/" + file).text("title")).toList();
        titles.forEach(title -> seriesOf.put(title, id));
        var begun = new Series(id, byHand, titles);
        series.add(begun);
        return begun;
    }

    private void describe(AccountId author, String pseudonym, String biography) {
        var page = desks.authors.get(author, author);
        var sheet = new AuthorSheet("", catalogue.entry("positions").text(pseudonym), biography, null, List.of());
        desks.authors.describe(author, author, page.version(), sheet, now);
    }

    /** @return the draft in its series, if it is in one */
    Draft in(Draft draft) {
        var id = seriesOf.get(draft.title());
        return id == null ? draft : draft.in(id);
    }

    /** When all is out. @param pieces by their titles */
    void finish(Function<String, ArticleId> pieces) {
        series.stream().filter(Series::byHand)
                .forEach(one -> desks.series.order(chief, one.id(), one.articles().stream().map(pieces).toList()));
        for (Entry entry : catalogue.entries("tags")) {
            var tag = desks.tags.list(chief, entry.text("name"), Order.NAME, 0, 1).get(0);
            desks.tags.change(chief, tag.slug(), tag.version(), new TagSheet("", entry.text("name"), entry.text("description")), now);
        }
    }
}

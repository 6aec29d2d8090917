package org.kiosque.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.Enrolment;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.SiteSetUp;
import org.kiosque.accounts.Staff;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Listing;
import org.kiosque.articles.Section;
import org.kiosque.articles.Tag;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.frontpage.FrontPageDesk;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Revisions;
import org.kiosque.newsroom.Workflow;

/** A paper with a section and two people, for whoever tries out the catalogue. */
abstract class CatalogueFixture {

    static final Instant NOON = Instant.parse("2031-06-01T12:00:00Z");
    static final Instant EVENING = NOON.plus(Duration.ofHours(8));

    @Inject SectionDesk sections;
    @Inject TagDesk tags;
    @Inject SeriesDesk series;
    @Inject AuthorDesk authors;
    @Inject RedirectDesk redirects;
    @Inject Catalogue catalogue;
    @Inject FrontPageDesk frontPage;
    @Inject Articles articles;
    @Inject Newsroom newsroom;
    @Inject Revisions revisions;
    @Inject Workflow workflow;
    @Inject SiteSetUp site;
    @Inject Staff staff;
    @Inject HeardInTheCatalogue heard;

    /** In every name, so that no test meets what another has left behind. */
    String own;
    AccountId ann;
    AccountId chief;
    String section;
    int published;

    @BeforeEach
    void aPaperWithASection() {
        own = UUID.randomUUID().toString().substring(0, 8);
        ann = enrol(Role.AUTHOR);
        chief = enrol(Role.CHIEF_EDITOR);
        section = section("ville");
        heard.forget();
    }

    AccountId enrol(Role role) {
        String name = "x" + UUID.randomUUID().toString().substring(0, 18);
        return site.enrol(new Enrolment(name, name + "@example.org", null, Set.of(role)), NOON);
    }

    String section(String name) {
        sections.create(chief, sheet(name + "-" + own, name + " " + own));
        return name + "-" + own;
    }

    static SectionSheet sheet(String slug, String name) {
        return new SectionSheet(new Section(slug, name, ""), Colours.PLAIN);
    }

    Draft draft(String title, String... names) {
        return new Draft(Kind.ARTICLE, section, title, "", "", "<p>Il pleut.</p>", List.of(names), Access.FREE);
    }

    /** The first at noon, each an hour after the one before. */
    ArticleId published(Draft draft) {
        ArticleId id = newsroom.start(ann, draft, NOON);
        workflow.publish(chief, id, NOON.plus(Duration.ofHours(published++)));
        return id;
    }

    void save(ArticleId id, Draft draft) {
        newsroom.save(chief, id, newsroom.open(chief, id).version(), draft, "", NOON);
    }

    List<ArticleId> listed(Listing listing) {
        return articles.latest(listing, EVENING, EVENING, 10).stream().map(ArticleCard::id).toList();
    }

    List<Tag> tagsOf(ArticleId id) {
        return articles.read(id, null, EVENING).orElseThrow().tags();
    }

    Optional<String> leads(String path) {
        return catalogue.redirect(path).map(Redirect::target);
    }

    SectionEntry entry(String slug) {
        return sections.all(chief).stream().filter(one -> one.slug().equals(slug)).findFirst().orElseThrow();
    }

    static void refused(Reason reason, Executable act) {
        assertEquals(reason, assertThrows(CatalogueRefused.class, act).reason());
    }

    static void notAllowed(Executable act) {
        assertEquals(AccountRefused.Reason.NOT_ALLOWED, assertThrows(AccountRefused.class, act).reason());
    }
}

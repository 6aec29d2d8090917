package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Reading;
import org.kiosque.articles.Section;
import org.kiosque.articles.SeriesId;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Manuscript;
import org.kiosque.newsroom.ManuscriptLine;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Search;
import org.kiosque.newsroom.State;

@ApplicationScoped
@Transactional
class DefaultNewsroom implements Newsroom {

    private ArticleRepository articles;
    private Manuscripts manuscripts;
    private RevisionRepository revisions;
    private SectionRepository sections;
    private Keywords keywords;
    private DraftCheck check;
    private PrintShop prints;
    private People people;
    private Event<Object> facts;

    /** For the CDI proxy only. */
    DefaultNewsroom() {}

    @Inject
    DefaultNewsroom(ArticleRepository articles, Manuscripts manuscripts, RevisionRepository revisions,
                    SectionRepository sections, Keywords keywords, DraftCheck check, PrintShop prints, People people,
                    Event<Object> facts) {
        this.articles = articles;
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.sections = sections;
        this.keywords = keywords;
        this.check = check;
        this.prints = prints;
        this.people = people;
        this.facts = facts;
    }

    @Override
    public ArticleId start(AccountId by, Draft draft, Instant now) {
        return start(by, State.DRAFT, draft, now);
    }

    @Override
    public ArticleId suggest(AccountId by, Draft idea, Instant now) {
        return start(by, State.IDEA, idea, now);
    }

    private ArticleId start(AccountId by, State first, Draft typed, Instant now) {
        people.require(by, Permission.WRITE);
        Draft draft = check.placed(typed);
        check.of("new", draft, List.of(), null);
        var article = new Article(by, first, draft, keywords.named(draft.tags()), now);
        articles.add(article);
        articles.write("new");
        revisions.keep(article, by, "", now);
        return article.id();
    }

    @Override
    public int save(AccountId by, ArticleId id, int version, Draft typed, String why, Instant now) {
        Draft draft = check.placed(typed);
        Pen pen = Pen.of(people, by);
        Article article = articles.get(id);
        String slug = article.slug();
        List<AccountId> authors = article.authors();
        SeriesId series = article.series();
        var revised = article.rewrite(pen, version, draft, keywords.named(draft.tags()), now);
        check.of(id, draft, authors, series);
        if (article.progress().firstPublishedAt() != null && !article.slug().equals(slug))
            articles.add(new FormerSlug(id, slug, now));
        articles.write(id);
        revisions.keep(article, by, why, now);
        revised.ifPresent(facts::fire);
        return article.version();
    }

    @Override
    public Manuscript open(AccountId by, ArticleId id) {
        return opened(by, id).manuscript();
    }

    @Override
    public Reading preview(AccountId by, ArticleId id, Instant now) {
        Article article = opened(by, id);
        Print print = prints.of(List.of(article.draft().body()), now);
        if (article.section() == null) return article.whole(null, sections.site().rule(), print, now);
        PaperSection section = check.section(id, article.section());
        return article.whole(section.section(), section.rule().or(sections.site().rule()), print, now);
    }

    @Override
    public List<ManuscriptLine> list(AccountId by, Search search, int offset, int limit) {
        return manuscripts.list(whose(by), search, offset, limit);
    }

    @Override
    public long count(AccountId by, Search search) {
        return manuscripts.count(whose(by), search);
    }

    @Override
    public List<ManuscriptLine> linkable(AccountId by, String words, int limit) {
        people.require(by, Permission.WRITE);
        var search = new Search(Set.of(State.PUBLISHED, State.ARCHIVED), Set.of(), null, null, null, false, words, Search.Order.PUBLISHED);
        return manuscripts.list(null, search, 0, limit);
    }

    @Override
    public List<ManuscriptLine> planned(AccountId by, Instant from, Instant until) {
        return manuscripts.planned(whose(by), from, until);
    }

    @Override
    public void arrangeSections(AccountId by, List<Section> order) {
        if (by != null) people.require(by, Permission.MANAGE_PEOPLE);
        sections.arrange(order);
    }

    private Article opened(AccountId by, ArticleId id) {
        Pen pen = Pen.of(people, by);
        Article article = articles.get(id);
        article.letOpen(pen);
        return article;
    }

    private Long whose(AccountId by) {
        Pen pen = Pen.of(people, by);
        return pen.edits() ? null : pen.holder().value();
    }
}

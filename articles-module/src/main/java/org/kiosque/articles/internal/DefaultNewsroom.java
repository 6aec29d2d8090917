package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Reading;
import org.kiosque.articles.Section;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Manuscript;
import org.kiosque.newsroom.ManuscriptLine;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Search;

@ApplicationScoped
@Transactional
class DefaultNewsroom implements Newsroom {

    private ArticleRepository articles;
    private SectionRepository sections;
    private People people;
    private Event<Object> facts;

    /** For the CDI proxy only. */
    DefaultNewsroom() {}

    @Inject
    DefaultNewsroom(ArticleRepository articles, SectionRepository sections, People people, Event<Object> facts) {
        this.articles = articles;
        this.sections = sections;
        this.people = people;
        this.facts = facts;
    }

    @Override
    public ArticleId start(AccountId by, Draft draft, Instant now) {
        people.require(by, Permission.WRITE);
        section("new", draft.section());
        var article = new Article(by, draft, now);
        articles.add(article);
        return article.id();
    }

    @Override
    public int save(AccountId by, ArticleId id, int version, Draft draft, Instant now) {
        Pen pen = pen(by);
        Article article = articles.get(id);
        var revised = article.rewrite(pen, version, draft, now);
        section(id, draft.section());
        articles.write(id);
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
        return article.whole(section(id, article.section()), now);
    }

    @Override
    public void publish(AccountId by, ArticleId id, Instant now) {
        people.require(by, Permission.PUBLISH);
        var published = articles.get(id).publish(by, now);
        articles.write(id);
        facts.fire(published);
    }

    @Override
    public void unpublish(AccountId by, ArticleId id, Instant now) {
        people.require(by, Permission.PUBLISH);
        var unpublished = articles.get(id).unpublish(by, now);
        articles.write(id);
        facts.fire(unpublished);
    }

    @Override
    public List<ManuscriptLine> list(AccountId by, Search search, int offset, int limit) {
        return articles.list(whose(by), search, offset, limit);
    }

    @Override
    public long count(AccountId by, Search search) {
        return articles.count(whose(by), search);
    }

    @Override
    public void arrangeSections(AccountId by, List<Section> order) {
        if (by != null) people.require(by, Permission.MANAGE_PEOPLE);
        sections.arrange(order);
    }

    private Article opened(AccountId by, ArticleId id) {
        Pen pen = pen(by);
        Article article = articles.get(id);
        article.letOpen(pen);
        return article;
    }

    private Pen pen(AccountId by) {
        people.require(by, Permission.WRITE);
        return new Pen(by, people.may(by, Permission.PUBLISH));
    }

    private Long whose(AccountId by) {
        Pen pen = pen(by);
        return pen.publishes() ? null : pen.holder().value();
    }

    private Section section(Object about, String slug) {
        return sections.find(slug).orElseThrow(() -> new ArticleRefused(about, Reason.NO_SUCH_SECTION)).section();
    }
}

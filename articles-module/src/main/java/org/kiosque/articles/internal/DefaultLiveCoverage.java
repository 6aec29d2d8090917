package org.kiosque.articles.internal;

import static org.kiosque.articles.internal.Moment.stored;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.LiveEntry;
import org.kiosque.articles.LiveEntryId;
import org.kiosque.newsroom.ArticleArchived;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.LiveClosed;
import org.kiosque.newsroom.LiveCoverage;
import org.kiosque.newsroom.LiveRefused;
import org.kiosque.newsroom.LiveRefused.Reason;
import org.kiosque.newsroom.LiveText;

@ApplicationScoped
@Transactional
class DefaultLiveCoverage implements LiveCoverage {

    private ArticleRepository articles;
    private LiveRepository lives;
    private People people;
    private Event<Object> facts;

    /** For the CDI proxy only. */
    DefaultLiveCoverage() {}

    @Inject
    DefaultLiveCoverage(ArticleRepository articles, LiveRepository lives, People people, Event<Object> facts) {
        this.articles = articles;
        this.lives = lives;
        this.people = people;
        this.facts = facts;
    }

    @Override
    public LiveEntryId add(AccountId by, ArticleId live, LiveText text, Instant now) {
        take(by, live);
        var entry = new ToldEntry(live, by, text, now);
        lives.add(entry);
        lives.write(live);
        facts.fire(entry.added());
        return entry.added().entry();
    }

    @Override
    public void edit(AccountId by, LiveEntryId id, int version, LiveText text, Instant now) {
        change(by, id, (entry, live) -> entry.rewrite(version, text, live.progress().firstPublishedAt() != null, now));
    }

    @Override
    public void pin(AccountId by, LiveEntryId id) {
        change(by, id, (entry, live) -> entry.pin(lives.pinned(entry.article()).size()));
    }

    @Override
    public void unpin(AccountId by, LiveEntryId id) {
        change(by, id, (entry, live) -> entry.unpin());
    }

    @Override
    public void remove(AccountId by, LiveEntryId id, Instant now) {
        change(by, id, (entry, live) -> entry.remove(now));
    }

    private void change(AccountId by, LiveEntryId id, BiConsumer<ToldEntry, Article> how) {
        people.require(by, Permission.PUBLISH);
        ToldEntry entry = lives.get(id);
        how.accept(entry, take(by, entry.article()));
        lives.write(id);
    }

    @Override
    public void close(AccountId by, ArticleId live, Instant now) {
        take(by, live);
        end(by, live, now);
    }

    /** What is frozen is over. */
    void end(@Observes ArticleArchived archived) {
        ArticleId live = archived.article();
        if (articles.get(live).kind() == Kind.LIVE && lives.closing(live).isEmpty()) end(archived.by(), live, archived.at());
    }

    private void end(AccountId by, ArticleId live, Instant now) {
        lives.add(new LiveClosing(live, by, now));
        facts.fire(new LiveClosed(live, by, stored(now)));
    }

    @Override
    public void reopen(AccountId by, ArticleId live) {
        letChange(by, lives.lock(live));
        lives.remove(lives.closing(live).orElseThrow(() -> new LiveRefused(live, Reason.NOT_CLOSED)));
    }

    @Override
    public Optional<Instant> closedAt(AccountId by, ArticleId live) {
        return lives.closing(opened(by, live)).map(LiveClosing::closedAt);
    }

    @Override
    public List<LiveEntry> entries(AccountId by, ArticleId live, int offset, int limit) {
        return lives.newest(opened(by, live), offset, limit);
    }

    @Override
    public long count(AccountId by, ArticleId live) {
        return lives.count(opened(by, live));
    }

    @Override
    public LiveEntry entry(AccountId by, ArticleId live, LiveEntryId entry) {
        ToldEntry told = lives.get(entry);
        if (!told.article().equals(opened(by, live))) throw new LiveRefused(entry, Reason.UNKNOWN);
        return told.entry();
    }

    /** One hand at a time, and only while it goes on. */
    private Article take(AccountId by, ArticleId live) {
        people.require(by, Permission.PUBLISH);
        Article article = lives.lock(live);
        letChange(by, article);
        if (lives.closing(live).isPresent()) throw new LiveRefused(live, Reason.CLOSED);
        return article;
    }

    private void letChange(AccountId by, Article article) {
        people.require(by, Permission.PUBLISH);
        letBeLive(article);
        var closed = article.progress().closedTo(Pen.of(people, by));
        if (closed != null) throw new ArticleRefused(article.id(), closed);
    }

    private ArticleId opened(AccountId by, ArticleId live) {
        people.require(by, Permission.PUBLISH);
        letBeLive(articles.get(live));
        return live;
    }

    private static void letBeLive(Article article) {
        if (article.kind() != Kind.LIVE) throw new LiveRefused(article.id(), Reason.NOT_A_LIVE);
    }
}

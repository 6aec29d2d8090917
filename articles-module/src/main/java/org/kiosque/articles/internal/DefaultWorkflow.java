package org.kiosque.articles.internal;

import static org.kiosque.articles.internal.Moment.stored;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.ArticleArchived;
import org.kiosque.newsroom.ArticleAssigned;
import org.kiosque.newsroom.ArticleMoved;
import org.kiosque.newsroom.ArticlePublished;
import org.kiosque.newsroom.ArticleReopened;
import org.kiosque.newsroom.ArticleScheduled;
import org.kiosque.newsroom.ArticleUnpublished;
import org.kiosque.newsroom.State;
import org.kiosque.newsroom.Workflow;

@ApplicationScoped
@Transactional
class DefaultWorkflow implements Workflow {

    private ArticleRepository articles;
    private RevisionRepository revisions;
    private DraftCheck check;
    private People people;
    private Event<Object> facts;

    /** For the CDI proxy only. */
    DefaultWorkflow() {}

    @Inject
    DefaultWorkflow(ArticleRepository articles, RevisionRepository revisions, DraftCheck check, People people,
                    Event<Object> facts) {
        this.articles = articles;
        this.revisions = revisions;
        this.check = check;
        this.people = people;
        this.facts = facts;
    }

    /** One step of one piece. @return what there is to tell, or null */
    private interface Step {
        Object of(Article article, Pen pen);
    }

    private void take(AccountId by, Permission needed, ArticleId id, Step step) {
        people.require(by, needed);
        Pen pen = Pen.of(people, by);
        Article article = articles.get(id);
        article.letOpen(pen);
        Object fact = step.of(article, pen);
        articles.write(id);
        if (fact != null) facts.fire(fact);
    }

    @Override
    public void move(AccountId by, ArticleId id, State to, Instant now) {
        take(by, Permission.WRITE, id, (article, pen) -> {
            State from = article.progress().state();
            article.progress().move(id.value(), pen, to);
            return from == to ? null
                    : new ArticleMoved(id, article.title(), article.authors(), from, to, by, stored(now));
        });
    }

    @Override
    public void assign(AccountId by, ArticleId id, AccountId to, Instant dueAt, Instant now) {
        take(by, Permission.WRITE, id, (article, pen) -> {
            if (to != null) check.letWork(id, List.of(to));
            boolean told = article.progress().assign(id.value(), pen, to, dueAt);
            return told ? new ArticleAssigned(id, article.title(), to, stored(dueAt), by, stored(now)) : null;
        });
    }

    @Override
    public void embargo(AccountId by, ArticleId id, Instant until, Instant now) {
        take(by, Permission.EDIT, id, (article, pen) -> {
            article.progress().embargo(id.value(), pen, until, now);
            return null;
        });
    }

    @Override
    public void schedule(AccountId by, ArticleId id, Instant publishAt, Instant now) {
        take(by, Permission.PUBLISH, id, (article, pen) -> {
            article.schedule(pen, publishAt, now);
            return new ArticleScheduled(id, by, stored(publishAt), stored(now));
        });
    }

    @Override
    public void publish(AccountId by, ArticleId id, Instant now) {
        take(by, Permission.PUBLISH, id, (article, pen) -> article.publish(pen, now));
        revisions.keep(articles.get(id), by, "", now);
    }

    @Override
    public void unpublish(AccountId by, ArticleId id, Instant now) {
        take(by, Permission.PUBLISH, id, (article, pen) -> {
            article.progress().unpublish(id.value());
            return new ArticleUnpublished(id, by, stored(now));
        });
    }

    @Override
    public void archive(AccountId by, ArticleId id, Instant now) {
        take(by, Permission.RUN_DESK, id, (article, pen) -> {
            article.progress().archive(id.value());
            return new ArticleArchived(id, by, stored(now));
        });
    }

    @Override
    public void reopen(AccountId by, ArticleId id, Instant now) {
        take(by, Permission.RUN_DESK, id, (article, pen) -> {
            article.progress().reopen(id.value());
            return new ArticleReopened(id, by, stored(now));
        });
    }

    @Override
    public void discard(AccountId by, ArticleId id, Instant now) {
        take(by, Permission.WRITE, id, (article, pen) -> {
            article.progress().discard(id.value(), pen, now);
            return null;
        });
    }

    @Override
    public void restore(AccountId by, ArticleId id, Instant now) {
        take(by, Permission.WRITE, id, (article, pen) -> {
            article.progress().restore(id.value(), pen);
            return null;
        });
    }

    @Override
    public boolean publishNextDue(Instant now) {
        Optional<Article> due = articles.nextDue(now);
        due.ifPresent(article -> {
            ArticlePublished fact = article.comeOut();
            articles.write(article.id());
            revisions.keep(article, fact.by(), "", fact.at());
            facts.fire(fact);
        });
        return due.isPresent();
    }

    @Override
    public Optional<Instant> nextDue() {
        return articles.soonestDue();
    }
}

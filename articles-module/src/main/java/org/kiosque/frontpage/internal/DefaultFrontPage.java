package org.kiosque.frontpage.internal;

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
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.frontpage.Arrangement;
import org.kiosque.frontpage.ArrangementId;
import org.kiosque.frontpage.DeskState;
import org.kiosque.frontpage.FrontPage;
import org.kiosque.frontpage.FrontPageDesk;
import org.kiosque.frontpage.FrontPageRefused;
import org.kiosque.frontpage.FrontPageRefused.Reason;
import org.kiosque.frontpage.Lineup;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.State;

@ApplicationScoped
@Transactional
class DefaultFrontPage implements FrontPage, FrontPageDesk {

    private ArrangementRepository arrangements;
    private Leading leading;
    private Newsroom newsroom;
    private People people;
    private Event<Object> facts;

    /** For the CDI proxy only. */
    DefaultFrontPage() {}

    @Inject
    DefaultFrontPage(ArrangementRepository arrangements, Leading leading, Newsroom newsroom, People people, Event<Object> facts) {
        this.arrangements = arrangements;
        this.leading = leading;
        this.newsroom = newsroom;
        this.people = people;
        this.facts = facts;
    }

    @Override
    public List<ArticleCard> leading(Instant now) {
        return arrangements.inForce(now).map(held -> leading.of(held.plan(), now)).orElse(List.of());
    }

    @Override
    public DeskState open(AccountId by, Instant now) {
        people.require(by, Permission.PUBLISH);
        return new DeskState(arrangements.version(),
                arrangements.inForce(now).map(KeptArrangement::arrangement).orElse(null), records(arrangements.after(now)));
    }

    @Override
    public Arrangement find(AccountId by, ArrangementId id) {
        people.require(by, Permission.PUBLISH);
        return arrangements.get(id).arrangement();
    }

    @Override
    public List<Arrangement> history(AccountId by, Instant now, int limit) {
        people.require(by, Permission.PUBLISH);
        return records(arrangements.history(now, limit));
    }

    @Override
    public List<ArticleCard> preview(AccountId by, Lineup plan, Instant at) {
        people.require(by, Permission.PUBLISH);
        Optional<Lineup> shown = Optional.ofNullable(plan).or(() -> arrangements.inForce(at).map(KeptArrangement::plan));
        return shown.map(one -> leading.of(one, at, article -> scheduled(by, article, at))).orElse(List.of());
    }

    /** What is not public yet but will be by then, unless somebody decides otherwise. */
    private Optional<ArticleCard> scheduled(AccountId by, ArticleId article, Instant at) {
        var manuscript = newsroom.open(by, article);
        Instant out = manuscript.state() == State.SCHEDULED && !manuscript.plan().isTrashed() ? manuscript.plan().publishAt() : null;
        return out == null || out.isAfter(at) ? Optional.empty() : Optional.of(newsroom.preview(by, article, at).card());
    }

    @Override
    public ArrangementId arrange(AccountId by, Lineup plan, Instant from, int version, Instant now) {
        people.require(by, Permission.PUBLISH);
        var arrangement = new KeptArrangement(by, plan, from, now);
        plan.picks().forEach(pick -> {
            try {
                newsroom.open(by, pick.article());
            } catch (ArticleRefused unknown) {
                throw new FrontPageRefused("new", Reason.NO_SUCH_PIECE);
            }
        });
        if (!arrangements.turnOver(version)) throw new FrontPageRefused("new", Reason.CHANGED_MEANWHILE);
        arrangements.add(arrangement);
        facts.fire(arrangement.arranged());
        return arrangement.arrangement().id();
    }

    @Override
    public void cancel(AccountId by, ArrangementId id, Instant now) {
        people.require(by, Permission.PUBLISH);
        arrangements.turnOver();
        facts.fire(arrangements.get(id).cancel(by, now));
    }

    private static List<Arrangement> records(List<KeptArrangement> kept) {
        return kept.stream().map(KeptArrangement::arrangement).toList();
    }
}

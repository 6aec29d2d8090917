package org.kiosque.audience.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.ArticleId;
import org.kiosque.audience.Audience;
import org.kiosque.audience.AudienceDesk;
import org.kiosque.audience.Span;
import org.kiosque.audience.Views;

@ApplicationScoped
@Transactional
class DefaultAudience implements Audience, AudienceDesk {

    /** Every node writes in this order, so that no two wait for each other. */
    private static final Comparator<Views> ORDER = Comparator.comparing(Views::day)
            .thenComparing(views -> views.article().value()).thenComparing(Views::source);

    private ViewsRepository views;
    private People people;

    /** For the CDI proxy only. */
    DefaultAudience() {}

    @Inject
    DefaultAudience(ViewsRepository views, People people) {
        this.views = views;
        this.people = people;
    }

    @Override
    public void add(Collection<Views> counted) {
        counted.stream().sorted(ORDER).forEach(views::add);
    }

    @Override
    public List<ArticleId> mostRead(LocalDate since, Instant now, int limit) {
        return views.mostRead(since, now, limit);
    }

    @Override
    public void forget(LocalDate before) {
        views.forget(before);
    }

    @Override
    public List<DayViews> days(AccountId by, Span span, ArticleId article) {
        people.require(by, Permission.WRITE);
        var known = views.days(span, article);
        return span.first().datesUntil(span.last().plusDays(1)).map(day -> new DayViews(day, known.getOrDefault(day, 0L))).toList();
    }

    @Override
    public List<PieceViews> pieces(AccountId by, Span span, int limit) {
        people.require(by, Permission.WRITE);
        return views.pieces(span, limit);
    }

    @Override
    public List<SourceViews> sources(AccountId by, Span span, ArticleId article, int limit) {
        people.require(by, Permission.WRITE);
        return views.sources(span, article, limit);
    }
}

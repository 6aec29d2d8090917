package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Tag;
import org.kiosque.newsroom.BriefRefused;
import org.kiosque.newsroom.BriefRefused.Reason;

/** The days' Briefs: when there were briefs, and what the desk made of them. */
@ApplicationScoped
class BriefRepository {

    private static final String MOMENT = "a.progress.firstPublishedAt";

    private static final String PUBLIC = """
            from Article a where a.kind = org.kiosque.articles.Kind.BRIEF
            and a.progress.state in (org.kiosque.newsroom.State.PUBLISHED, org.kiosque.newsroom.State.ARCHIVED)
            and a.progress.firstPublishedAt <= :now
            """;

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    /** @return when the last public brief before a moment came out */
    Optional<Instant> lastBefore(Instant moment, Instant now) {
        return moment("select max(" + MOMENT + ") " + PUBLIC + "and " + MOMENT + " < :moment", moment, now);
    }

    /** @return when the first public brief at or after a moment came out */
    Optional<Instant> firstFrom(Instant moment, Instant now) {
        return moment("select min(" + MOMENT + ") " + PUBLIC + "and " + MOMENT + " >= :moment", moment, now);
    }

    List<Instant> moments(Instant from, Instant until, Instant now) {
        return em.createQuery("select " + MOMENT + " " + PUBLIC + "and " + MOMENT + " >= :from and " + MOMENT + " < :until order by "
                        + MOMENT + " desc", Instant.class)
                .setParameter("from", from).setParameter("until", until).setParameter("now", now).getResultList();
    }

    private Optional<Instant> moment(String query, Instant moment, Instant now) {
        return Optional.ofNullable(em.createQuery(query, Instant.class).setParameter("moment", moment)
                .setParameter("now", now).getSingleResult());
    }

    /** One query for all of them. */
    Map<ArticleId, List<Tag>> tags(Collection<ArticleId> briefs) {
        if (briefs.isEmpty()) return Map.of();
        return em.createQuery("select a.id, t.slug, t.name from Article a join a.tags t where a.id in :ids order by a.id, index(t)", Object[].class)
                .setParameter("ids", briefs.stream().map(ArticleId::value).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(row -> new ArticleId((Long) row[0]),
                        Collectors.mapping(row -> new Tag((String) row[1], (String) row[2]), Collectors.toList())));
    }

    Optional<BriefOrder> order(LocalDate day) {
        return Optional.ofNullable(em.find(BriefOrder.class, day));
    }

    void add(BriefOrder order) {
        em.persist(order);
    }

    /** Writes now, so that whoever comes second is told so by this call and not by the end of the transaction. */
    void write(LocalDate day) {
        try {
            em.flush();
        } catch (OptimisticLockException | ConstraintViolationException overtaken) {
            throw new BriefRefused(day, Reason.CHANGED_MEANWHILE);
        }
    }
}

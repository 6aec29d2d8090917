package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.LockOptions;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.jpa.SpecHints;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;

/** All pieces, one at a time. */
@ApplicationScoped
class ArticleRepository {

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    void add(Article article) {
        em.persist(article);
    }

    void add(FormerSlug former) {
        em.persist(former);
    }

    Article get(ArticleId id) {
        return Optional.ofNullable(em.find(Article.class, id.value()))
                .orElseThrow(() -> new ArticleRefused(id, Reason.UNKNOWN));
    }

    /**
     * Writes now, so that whoever comes second is told so by this call and not by the end of the transaction.
     *
     * @param about an article's id, or "new"
     */
    void write(Object about) {
        try {
            em.flush();
        } catch (OptimisticLockException overtaken) {
            throw new ArticleRefused(about, Reason.CHANGED_MEANWHILE);
        } catch (ConstraintViolationException refused) {
            if ("article_page_slug".equals(refused.getConstraintName())) throw new ArticleRefused(about, Reason.SLUG_TAKEN);
            throw refused;
        }
    }

    /** Takes the piece whose moment came first, for the running transaction only: no other node sees it meanwhile. */
    Optional<Article> nextDue(Instant now) {
        return em.createQuery("""
                select a from Article a
                where a.progress.state = org.kiosque.newsroom.State.SCHEDULED and a.progress.publishAt <= :now
                order by a.progress.publishAt, a.id
                """, Article.class)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    Optional<Instant> soonestDue() {
        return Optional.ofNullable(em.createQuery("""
                select min(a.progress.publishAt) from Article a
                where a.progress.state = org.kiosque.newsroom.State.SCHEDULED
                """, Instant.class).getSingleResult());
    }
}

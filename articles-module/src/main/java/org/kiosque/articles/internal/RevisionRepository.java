package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.Revision;

/** The revisions of each piece, one after the other. */
@ApplicationScoped
class RevisionRepository {

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    /** @param article as it was written to the database in this transaction, so that nobody else writes a revision now */
    void keep(Article article, AccountId by, String why, Instant now) {
        var last = em.createQuery("select r from ArticleRevision r where r.article = :article order by r.number desc", ArticleRevision.class)
                .setParameter("article", article.id().value())
                .setMaxResults(1)
                .getResultStream().findFirst();
        em.persist(new ArticleRevision(article, last.map(ArticleRevision::number).orElse(0) + 1,
                last.map(ArticleRevision::hash).orElse(ArticleRevision.NONE_BEFORE), by, why, now));
    }

    List<Revision> of(ArticleId id) {
        return em.createQuery("""
                select new org.kiosque.newsroom.Revision(r.number, r.title, r.state,
                    new org.kiosque.accounts.AccountId(r.savedBy), r.savedAt, r.why, r.words, r.firstPublishedAt, r.hash)
                from ArticleRevision r where r.article = :article order by r.number desc
                """, Revision.class)
                .setParameter("article", id.value())
                .getResultList();
    }

    Optional<ArticleRevision> find(ArticleId id, int number) {
        return em.createQuery("select r from ArticleRevision r where r.article = :article and r.number = :number", ArticleRevision.class)
                .setParameter("article", id.value())
                .setParameter("number", number)
                .getResultStream().findFirst();
    }

    /** @return the oldest first, a few at a time */
    Stream<ArticleRevision> inOrder(ArticleId id) {
        return em.createQuery("select r from ArticleRevision r where r.article = :article order by r.number", ArticleRevision.class)
                .setParameter("article", id.value())
                .setHint("org.hibernate.fetchSize", 20)
                .getResultStream();
    }
}

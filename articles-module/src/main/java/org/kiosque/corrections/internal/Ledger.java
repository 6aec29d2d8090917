package org.kiosque.corrections.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kiosque.articles.ArticleId;
import org.kiosque.corrections.Correction;
import org.kiosque.corrections.Head;

/** The entries, and the end they are appended to. Reading never loads an entity: what is shown is what the rows hold. */
@ApplicationScoped
class Ledger {

    private static final String ENTRY = """
            select new org.kiosque.corrections.Correction(e.number, new org.kiosque.articles.ArticleId(e.article), e.kind,
                e.articleTitle, e.text, e.before, e.amends, e.at, e.previousHash, e.hash)
            from LedgerEntry e
            """;

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    /** The one lock: whoever appends waits here for whoever came first. */
    LedgerHead lock() {
        return em.find(LedgerHead.class, LedgerHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(LedgerEntry entry) {
        em.persist(entry);
    }

    Head head() {
        return em.createQuery("select new org.kiosque.corrections.Head(h.entries, h.hash) from LedgerHead h", Head.class)
                .getSingleResult();
    }

    Optional<Correction> writtenWith(UUID token) {
        return entries("where e.token = :token").setParameter("token", token).getResultStream().findFirst();
    }

    boolean holds(long number, ArticleId article) {
        return !entries("where e.number = :number and e.article = :article").setParameter("number", number)
                .setParameter("article", article.value()).getResultList().isEmpty();
    }

    List<Correction> latest(long before, int limit) {
        return entries("where e.number < :before order by e.number desc").setParameter("before", before)
                .setMaxResults(limit).getResultList();
    }

    List<Correction> chain(long after, int limit) {
        return entries("where e.number > :after order by e.number").setParameter("after", after)
                .setMaxResults(limit).getResultList();
    }

    List<Correction> on(ArticleId article) {
        return entries("where e.article = :article order by e.number").setParameter("article", article.value())
                .getResultList();
    }

    private TypedQuery<Correction> entries(String which) {
        return em.createQuery(ENTRY + which, Correction.class);
    }
}

package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;
import org.kiosque.newsroom.ManuscriptLine;
import org.kiosque.newsroom.Search;

/** All pieces, as the newsroom works on them. */
@ApplicationScoped
class ArticleRepository {

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    void add(Article article) {
        em.persist(article);
    }

    Article get(ArticleId id) {
        return Optional.ofNullable(em.find(Article.class, id.value()))
                .orElseThrow(() -> new ArticleRefused(id, Reason.UNKNOWN));
    }

    /** Writes now, so that whoever comes second is told so by this call and not by the end of the transaction. */
    void write(ArticleId id) {
        try {
            em.flush();
        } catch (OptimisticLockException overtaken) {
            throw new ArticleRefused(id, Reason.CHANGED_MEANWHILE);
        }
    }

    /** @param author whose only, or null for everybody's */
    List<ManuscriptLine> list(Long author, Search search, int offset, int limit) {
        return find("""
                select new org.kiosque.newsroom.ManuscriptLine(new org.kiosque.articles.ArticleId(a.id), a.kind, a.section,
                    a.slug, a.title, a.access, a.state, new org.kiosque.accounts.AccountId(a.author), a.savedAt,
                    a.firstPublishedAt)
                """, " order by a.savedAt desc, a.id desc", ManuscriptLine.class, author, search)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(Long author, Search search) {
        return find("select count(*)", "", Long.class, author, search).getSingleResult();
    }

    private <T> TypedQuery<T> find(String select, String order, Class<T> result, Long author, Search search) {
        var query = em.createQuery(select + " from Article a where a.titlePlain like :title escape '!'"
                + (author == null ? "" : " and a.author = :author")
                + (search.state() == null ? "" : " and a.state = :state") + order, result);
        if (author != null) query.setParameter("author", author);
        if (search.state() != null) query.setParameter("state", search.state());
        return query.setParameter("title", "%" + Slug.plain(search.text()).replaceAll("[!%_]", "!$0") + "%");
    }
}

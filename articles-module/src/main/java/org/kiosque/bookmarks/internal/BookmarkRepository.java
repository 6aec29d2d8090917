package org.kiosque.bookmarks.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

@ApplicationScoped
class BookmarkRepository {

    /** Where the same button is pressed twice at once, the second finds what the first has done. */
    private static final String ADD = """
            insert into articles.bookmark (account, article_id, kept_at)
            select :account, :article, :now
            where (select count(*) from articles.bookmark where account = :account) < :max
            on conflict do nothing
            """;

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    /** @return whether it was added */
    boolean add(AccountId by, ArticleId article, Instant now, int max) {
        return em.createNativeQuery(ADD)
                .setParameter("account", by.value())
                .setParameter("article", article.value())
                .setParameter("now", now.truncatedTo(ChronoUnit.MICROS))
                .setParameter("max", max)
                .executeUpdate() == 1;
    }

    void remove(AccountId by, ArticleId article) {
        em.createQuery("delete from KeptBookmark b where b.account = :account and b.article = :article")
                .setParameter("account", by.value())
                .setParameter("article", article.value())
                .executeUpdate();
    }

    List<KeptBookmark> of(AccountId by, int offset, int limit) {
        return em.createQuery("select b from KeptBookmark b where b.account = :account order by b.keptAt desc, b.article desc", KeptBookmark.class)
                .setParameter("account", by.value())
                .setFirstResult(offset).setMaxResults(limit)
                .getResultList();
    }

    long count(AccountId by) {
        return em.createQuery("select count(*) from KeptBookmark b where b.account = :account", Long.class)
                .setParameter("account", by.value())
                .getSingleResult();
    }

    List<Long> among(AccountId by, Collection<ArticleId> articles) {
        return em.createQuery("select b.article from KeptBookmark b where b.account = :account and b.article in :articles", Long.class)
                .setParameter("account", by.value())
                .setParameter("articles", articles.stream().map(ArticleId::value).toList())
                .getResultList();
    }
}

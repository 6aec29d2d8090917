package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.Locks;
import org.kiosque.newsroom.Newsroom;

@ApplicationScoped
@Transactional
class DefaultLocks implements Locks {

    /** Whoever comes first gets it; one statement, so that two who come at once are told the same. */
    private static final String TAKE = """
            insert into {h-schema}editing_lock as held (article_id, holder, since, seen_at) values (:article, :by, :now, :now)
            on conflict (article_id) do update set
                since = case when held.holder = :by and held.seen_at >= :lapsed then held.since else :now end,
                holder = :by, seen_at = :now
            where held.holder = :by or held.seen_at < :lapsed or :force
            """;

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    @Inject Newsroom newsroom;

    @Override
    public Lock take(AccountId by, ArticleId id, Instant now) {
        return take(by, id, false, now);
    }

    @Override
    public Lock takeOver(AccountId by, ArticleId id, Instant now) {
        return take(by, id, true, now);
    }

    private Lock take(AccountId by, ArticleId id, boolean force, Instant now) {
        newsroom.open(by, id);
        em.createNativeQuery(TAKE)
                .setParameter("article", id.value())
                .setParameter("by", by.value())
                .setParameter("now", Moment.stored(now))
                .setParameter("lapsed", now.minusSeconds(SECONDS))
                .setParameter("force", force)
                .executeUpdate();
        return held(id, now).orElseThrow();
    }

    @Override
    public void release(AccountId by, ArticleId id) {
        em.createQuery("delete from EditingLock l where l.article = :article and l.holder = :by")
                .setParameter("article", id.value())
                .setParameter("by", by.value())
                .executeUpdate();
    }

    @Override
    public Optional<Lock> of(AccountId by, ArticleId id, Instant now) {
        newsroom.open(by, id);
        return held(id, now);
    }

    private Optional<Lock> held(ArticleId id, Instant now) {
        return em.createQuery("""
                select new org.kiosque.newsroom.Locks$Lock(new org.kiosque.accounts.AccountId(l.holder), l.since)
                from EditingLock l where l.article = :article and l.seenAt >= :lapsed
                """, Lock.class)
                .setParameter("article", id.value())
                .setParameter("lapsed", now.minusSeconds(SECONDS))
                .getResultStream().findFirst();
    }
}

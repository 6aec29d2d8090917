package org.kiosque.comments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.comments.LivelyDiscussions.Lively;
import org.kiosque.comments.Visits;

/** Asks the database itself: a visit has no rules of its own, and is written on every page a signed-in reader opens. */
@ApplicationScoped
@Transactional
class DefaultVisits implements Visits {

    private static final String KEEP = """
            insert into {h-schema}visit as kept (reader_id, article_id, seen_at) values (:reader, :article, :at)
            on conflict (reader_id, article_id) do update set seen_at = excluded.seen_at where kept.seen_at < excluded.seen_at
            """;

    private static final String NEW = """
            select new org.kiosque.comments.internal.Tally(v.article, count(c.id))
            from Visit v join Comment c on c.article = v.article
            where v.reader = :reader and v.article in :articles and c.postedAt > v.seenAt and c.postedAt <= :now
            and c.state = org.kiosque.comments.CommentState.VISIBLE and c.author <> :reader
            group by v.article
            """;

    @PersistenceContext(unitName = "comments")
    EntityManager em;

    @Override
    public void visited(AccountId reader, ArticleId article, Instant at) {
        em.createNativeQuery(KEEP)
                .setParameter("reader", reader.value())
                .setParameter("article", article.value())
                .setParameter("at", at)
                .executeUpdate();
    }

    @Override
    public Optional<Instant> last(AccountId reader, ArticleId article) {
        return em.createQuery("select v.seenAt from Visit v where v.reader = :reader and v.article = :article", Instant.class)
                .setParameter("reader", reader.value())
                .setParameter("article", article.value())
                .getResultStream().findFirst();
    }

    @Override
    public Map<ArticleId, Integer> newSince(AccountId reader, Collection<ArticleId> articles, Instant now) {
        if (reader == null || articles.isEmpty()) return Map.of();
        return em.createQuery(NEW, Tally.class)
                .setParameter("reader", reader.value())
                .setParameter("articles", articles.stream().map(ArticleId::value).toList())
                .setParameter("now", now)
                .getResultStream().map(Tally::lively).collect(Collectors.toMap(Lively::article, Lively::comments));
    }

    @Override
    public void forget(AccountId reader) {
        em.createQuery("delete from Visit v where v.reader = :reader").setParameter("reader", reader.value()).executeUpdate();
    }
}

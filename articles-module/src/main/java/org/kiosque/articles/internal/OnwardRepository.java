package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;

/** Ways from one piece to others. */
@ApplicationScoped
class OnwardRepository {

    /** However many pieces a series, a tag or a section has, only the newest of each are weighed. */
    private static final int WEIGHED = 60;

    private static final String RELATED = """
            with here as (select id, section, series_id from articles.article where id = :id),
            found as (
                (select a.id, 1 as series, 0.0 as weight from articles.article a, here
                    where a.series_id = here.series_id order by a.first_published_at desc nulls last limit :weighed)
                union all
                select o.id, 0, 1 / ln(1 + (select count(*) from articles.article_tag n where n.tag_id = t.tag_id))
                    from articles.article_tag t cross join lateral (
                        select a.id from articles.article_tag x join articles.article a on a.id = x.article_id
                        where x.tag_id = t.tag_id order by a.first_published_at desc nulls last limit :weighed) o
                    where t.article_id = :id
                union all
                (select a.id, 0, 0.0 from articles.article a, here
                    where a.section = here.section and a.state in ('PUBLISHED', 'ARCHIVED') and a.kind not in ('PAGE', 'BRIEF')
                    order by a.first_published_at desc limit :weighed)
            )
            select a.id from (select id, max(series) as series, sum(weight) as weight from found group by id) f
            join articles.article a on a.id = f.id
            where a.state = 'PUBLISHED' and a.kind <> 'PAGE' and a.first_published_at <= :now and a.id <> all (:besides)
            order by f.series desc, f.weight desc, a.first_published_at desc, a.id desc limit :limit
            """;

    private static final String LISTED = """
            select a.id from Article a
            where a.progress.state in (org.kiosque.newsroom.State.PUBLISHED, org.kiosque.newsroom.State.ARCHIVED)
                and a.kind <> org.kiosque.articles.Kind.PAGE and a.progress.firstPublishedAt <= :now
            """;
    private static final String BEFORE = "and a.progress.firstPublishedAt <= :at and (a.progress.firstPublishedAt < :at or a.id < :id) ";
    private static final String AFTER = "and a.progress.firstPublishedAt >= :at and (a.progress.firstPublishedAt > :at or a.id > :id) ";

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    List<ArticleId> related(ArticleId piece, Collection<ArticleId> besides, Instant now, int limit) {
        Long[] others = Stream.concat(Stream.of(piece), besides.stream()).map(ArticleId::value).toArray(Long[]::new);
        List<?> ids = em.createNativeQuery(RELATED)
                .setParameter("id", piece.value())
                .setParameter("weighed", WEIGHED)
                .setParameter("besides", others)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
        return ids.stream().map(id -> new ArticleId(((Number) id).longValue())).toList();
    }

    Optional<ArticleId> before(ArticleCard piece, Instant now) {
        return next(piece, BEFORE, "order by a.progress.firstPublishedAt desc, a.id desc", now);
    }

    Optional<ArticleId> after(ArticleCard piece, Instant now) {
        return next(piece, AFTER, "order by a.progress.firstPublishedAt, a.id", now);
    }

    private Optional<ArticleId> next(ArticleCard piece, String side, String order, Instant now) {
        String ofItsSort = "and a.kind " + (piece.kind() == Kind.BRIEF ? "=" : "<>") + " org.kiosque.articles.Kind.BRIEF ";
        return em.createQuery(LISTED + ofItsSort + side + order, Long.class)
                .setParameter("now", now)
                .setParameter("at", piece.publishedAt())
                .setParameter("id", piece.id().value())
                .setMaxResults(1)
                .getResultStream().findFirst().map(ArticleId::new);
    }
}

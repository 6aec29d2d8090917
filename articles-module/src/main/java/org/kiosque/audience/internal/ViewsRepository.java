package org.kiosque.audience.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.query.NativeQuery;
import org.kiosque.articles.ArticleId;
import org.kiosque.audience.AudienceDesk.PieceViews;
import org.kiosque.audience.AudienceDesk.SourceViews;
import org.kiosque.audience.Span;
import org.kiosque.audience.Views;

/** Sums, added to and summed up by the database. */
@ApplicationScoped
class ViewsRepository {

    private static final String WITHIN = " from articles.piece_views v where v.day between :first and :last ";

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    void add(Views views) {
        em.createNativeQuery("""
                insert into articles.piece_views as v (day, article_id, source, views) values (:day, :article, :source, :count)
                on conflict (day, article_id, source) do update set views = v.views + excluded.views
                """)
                .setParameter("day", views.day()).setParameter("article", views.article().value())
                .setParameter("source", views.source()).setParameter("count", views.count())
                .executeUpdate();
    }

    List<ArticleId> mostRead(LocalDate since, Instant now, int limit) {
        NativeQuery<?> query = em.createNativeQuery("""
                select a.id as id, sum(v.views) as views from articles.piece_views v join articles.article a on a.id = v.article_id
                where v.day >= :since and a.state in ('PUBLISHED', 'ARCHIVED') and a.kind <> 'PAGE' and a.first_published_at <= :now
                group by a.id order by 2 desc, a.id desc
                """).unwrap(NativeQuery.class);
        return query.addScalar("id", Long.class).addScalar("views", Long.class)
                .setParameter("since", since).setParameter("now", now).setMaxResults(limit).getResultList().stream()
                .map(Object[].class::cast).map(row -> new ArticleId((Long) row[0])).toList();
    }

    void forget(LocalDate before) {
        em.createNativeQuery("delete from articles.piece_views v where v.day < :before").setParameter("before", before).executeUpdate();
    }

    Map<LocalDate, Long> days(Span span, ArticleId article) {
        return rows("v.day", LocalDate.class, span, article, "v.day", Integer.MAX_VALUE).stream()
                .collect(toMap(row -> (LocalDate) row[0], row -> (Long) row[1]));
    }

    List<PieceViews> pieces(Span span, int limit) {
        return rows("v.article_id", Long.class, span, null, "2 desc, v.article_id desc", limit).stream()
                .map(row -> new PieceViews(new ArticleId((Long) row[0]), (Long) row[1])).toList();
    }

    List<SourceViews> sources(Span span, ArticleId article, int limit) {
        return rows("v.source", String.class, span, article, "2 desc, v.source", limit).stream()
                .map(row -> new SourceViews((String) row[0], (Long) row[1])).toList();
    }

    private List<Object[]> rows(String by, Class<?> type, Span span, ArticleId article, String order, int limit) {
        NativeQuery<?> query = em.createNativeQuery("select " + by + " as name, sum(v.views) as views" + WITHIN
                + (article == null ? "" : "and v.article_id = :article ") + "group by " + by + " order by " + order)
                .unwrap(NativeQuery.class);
        query.addScalar("name", type).addScalar("views", Long.class)
                .setParameter("first", span.first()).setParameter("last", span.last()).setMaxResults(limit);
        if (article != null) query.setParameter("article", article.value());
        return query.getResultList().stream().map(Object[].class::cast).toList();
    }
}

package org.kiosque.catalogue.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.SeriesId;
import org.kiosque.articles.Tag;
import org.kiosque.catalogue.CatalogueRefused;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.catalogue.SeriesEntry;
import org.kiosque.catalogue.SeriesPiece;
import org.kiosque.newsroom.State;

/** All series, and what stands in them. */
@ApplicationScoped
class SeriesRepository {

    private static final String INSIDE = """
            from Article a left join PlaceInSeries p on p.article = a.id and p.series = a.around.series
            where a.around.series = :series
            """;

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    KeptSeries get(SeriesId id) {
        return find(id).orElseThrow(() -> new CatalogueRefused(id, Reason.UNKNOWN));
    }

    Optional<KeptSeries> find(SeriesId id) {
        return Optional.ofNullable(em.find(KeptSeries.class, id.value()));
    }

    Optional<KeptSeries> find(String slug) {
        if (!Tag.isSlug(slug)) return Optional.empty();
        return em.createQuery("select s from KeptSeries s where s.slug = :slug", KeptSeries.class)
                .setParameter("slug", slug).getResultStream().findFirst();
    }

    List<SeriesEntry> all(boolean openOnly) {
        return em.createQuery("select s, (select count(*) from Article a where a.around.series = s.id) from KeptSeries s "
                        + (openOnly ? "where not s.closed " : "") + "order by s.title, s.id", Object[].class)
                .getResultStream().map(row -> entry((KeptSeries) row[0], (Long) row[1])).toList();
    }

    private static SeriesEntry entry(KeptSeries series, long pieces) {
        return new SeriesEntry(series.id(), series.sheet(), pieces, series.version());
    }

    List<ArticleId> published(KeptSeries series, Instant now) {
        return em.createQuery("select a.id " + INSIDE + Public.PIECE + order(series), Long.class)
                .setParameter("series", series.id().value())
                .setParameter("now", now)
                .getResultStream().map(ArticleId::new).toList();
    }

    List<ArticleId> published(KeptSeries series, Instant now, int offset, int limit) {
        return em.createQuery("select a.id " + INSIDE + Public.PIECE + order(series), Long.class)
                .setParameter("series", series.id().value())
                .setParameter("now", now)
                .setFirstResult(offset).setMaxResults(limit)
                .getResultStream().map(ArticleId::new).toList();
    }

    long countPublished(KeptSeries series, Instant now) {
        return em.createQuery("select count(*) from Article a where a.around.series = :series " + Public.PIECE, Long.class)
                .setParameter("series", series.id().value())
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Whoever orders it at the same moment waits for whoever came first. */
    void lock(KeptSeries series) {
        em.lock(series, LockModeType.PESSIMISTIC_WRITE);
    }

    List<SeriesPiece> pieces(KeptSeries series) {
        return em.createQuery("select a.id, a.title, a.progress.state, a.progress.firstPublishedAt " + INSIDE + order(series), Object[].class)
                .setParameter("series", series.id().value())
                .getResultStream().map(row -> new SeriesPiece(new ArticleId((Long) row[0]), (String) row[1], (State) row[2], (Instant) row[3]))
                .toList();
    }

    /** Those that nobody has placed stand behind, in the order they came out. */
    private static String order(KeptSeries series) {
        return "order by " + (series.isByHand() ? "p.position nulls last, " : "") + "a.progress.firstPublishedAt nulls last, a.id";
    }

    /** The pieces of one, and whoever still names it, come to the other. */
    void move(KeptSeries series, KeptSeries to) {
        for (String statement : List.of(
                "update articles.article set series_id = :to where series_id = :series",
                "update articles.former_series set series_id = :to where series_id = :series",
                "insert into articles.former_series (id, series_id) values (:series, :to)"))
            em.createNativeQuery(statement)
                    .setParameter("series", series.id().value())
                    .setParameter("to", to.id().value())
                    .executeUpdate();
    }

    SeriesId current(SeriesId id) {
        List<?> became = em.createNativeQuery("select series_id from articles.former_series where id = :id", Long.class)
                .setParameter("id", id.value()).getResultList();
        return became.isEmpty() ? id : new SeriesId((Long) became.get(0));
    }

    void place(KeptSeries series, List<ArticleId> order) {
        em.createQuery("delete from PlaceInSeries p where p.series = :series or p.article in :pieces")
                .setParameter("series", series.id().value())
                .setParameter("pieces", order.stream().map(ArticleId::value).toList())
                .executeUpdate();
        for (int i = 0; i < order.size(); i++) em.persist(new PlaceInSeries(order.get(i).value(), series.id().value(), i));
    }
}

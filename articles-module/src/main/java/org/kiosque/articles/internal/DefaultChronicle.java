package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.kiosque.articles.Chronicle;
import org.kiosque.articles.Listing;

@ApplicationScoped
@Transactional
class DefaultChronicle implements Chronicle {

    /** The database counts months as the paper's zone has them. */
    private static final String MONTHS = """
            select to_char(first_published_at at time zone :zone, 'YYYY-MM'), count(*) from {h-schema}article
            where state in ('PUBLISHED', 'ARCHIVED') and kind <> 'PAGE' and first_published_at <= :now
            group by 1 order by 1 desc
            """;

    private static final String MOMENTS = """
            select a.progress.firstPublishedAt from Article a
            where a.progress.state in (org.kiosque.newsroom.State.PUBLISHED, org.kiosque.newsroom.State.ARCHIVED)
            and a.kind <> org.kiosque.articles.Kind.PAGE and a.progress.firstPublishedAt between :since and :now
            """;

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    @Inject PaperDays days;

    @Override
    public List<Month> months(Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery(MONTHS, Object[].class)
                .setParameter("zone", days.zone().getId())
                .setParameter("now", now)
                .getResultList();
        return rows.stream().map(row -> new Month(YearMonth.parse((String) row[0]), ((Number) row[1]).intValue())).toList();
    }

    @Override
    public List<Instant> moments(Listing listing, Instant since, Instant now, int limit) {
        if (listing.isHopeless() || since.isAfter(now)) return List.of();
        Shelf shelf = Shelf.of(listing);
        var query = em.createQuery(MOMENTS + shelf.condition() + "order by a.progress.firstPublishedAt, a.id", Instant.class);
        shelf.fill(query);
        return query.setParameter("since", since.isBefore(Moment.EARLIEST) ? Moment.EARLIEST : since).setParameter("now", now).setMaxResults(limit).getResultList();
    }
}

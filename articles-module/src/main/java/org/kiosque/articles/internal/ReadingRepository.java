package org.kiosque.articles.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Listing;

/** Many published pieces at once, with their texts. */
@ApplicationScoped
class ReadingRepository {

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    List<CardRow> latest(Listing listing, Instant now, int limit) {
        return PublishedRepository.latest(em, listing, now).setMaxResults(limit).getResultList();
    }

    Map<ArticleId, Shown> shown(Collection<ArticleId> ids, Instant now) {
        return em.createQuery(PublishedRepository.SHOWN + "and a.id in :ids", Shown.class)
                .setParameter("now", now)
                .setParameter("ids", ids.stream().map(ArticleId::value).toList())
                .getResultStream().collect(toMap(shown -> new ArticleId(shown.row().id()), Function.identity()));
    }

    /** @param ids of published pieces. @param whole without it the database keeps what is for subscribers to itself */
    Map<ArticleId, String> html(Collection<ArticleId> ids, boolean whole) {
        if (ids.isEmpty()) return Map.of();
        return em.createQuery("select a.id, a.body." + (whole ? "html" : "previewHtml") + " from Article a where a.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(ArticleId::value).toList())
                .getResultStream().collect(toMap(row -> new ArticleId((Long) row[0]), row -> CutMark.hidden((String) row[1])));
    }
}

package org.kiosque.search.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.search.Hit;
import org.kiosque.search.Snippet;

/** What is shown of the pieces that were found. The text after the cut leaves the database for those only who may read it. */
@ApplicationScoped
class Excerpts {

    private static final String MARKED = "ts_headline('articles.prose', %s, cast(:q as tsquery), "
            + "'HighlightAll=true, StartSel=' || chr(2) || ', StopSel=' || chr(3))";

    private static final String TEXTS = "select a.id, " + MARKED.formatted("articles.searchable(normalize(a.title, nfc))")
            + ", t.words, " + MARKED.formatted("articles.searchable(t.words)") + """
             from articles.article a
             cross join lateral (select left(articles.searched_text(a, a.id in (:whole)), 100000) as words) t
             where a.id in (:ids)
            """;

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    /** @param whole those of which the reader may read all. @return one for each of the cards, in their order */
    List<Hit> of(List<ArticleCard> cards, Collection<ArticleId> whole, String question) {
        if (cards.isEmpty()) return List.of();
        List<?> rows = em.createNativeQuery(TEXTS)
                .setParameter("q", question)
                .setParameter("whole", whole.isEmpty() ? List.of(-1L) : whole.stream().map(ArticleId::value).toList())
                .setParameter("ids", cards.stream().map(card -> card.id().value()).toList())
                .getResultList();
        Map<Long, Object[]> texts = rows.stream().map(Object[].class::cast).collect(toMap(row -> ((Number) row[0]).longValue(), row -> row));
        return cards.stream().map(card -> hit(card, texts.get(card.id().value()))).toList();
    }

    private static Hit hit(ArticleCard card, Object[] row) {
        String title = Normalizer.normalize(card.title(), Normalizer.Form.NFC);
        return new Hit(card, Snippet.whole(title, (String) row[1]), Snippet.excerpt((String) row[2], (String) row[3]));
    }
}

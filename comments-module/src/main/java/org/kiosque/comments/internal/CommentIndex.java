package org.kiosque.comments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kiosque.search.Query;
import org.kiosque.search.Query.Order;
import org.kiosque.search.Term;

/** Comments by their words, which the database keeps beside each. */
@ApplicationScoped
class CommentIndex {

    /** A word said again brings little, and a year takes away a quarter: an answer of today is seldom better than an old one. */
    private static final String SCORE = """
            ts_rank_cd(c.words, cast(:q as tsquery), 32)
            * (0.5 + 0.5 / (1 + greatest(0, extract(epoch from cast(:now as timestamptz) - c.posted_at)) / 31557600)) desc, c.id desc
            """;

    private static final String TEXTS = """
            select c.id, c.author_id, c.posted_at, t.text, ts_headline('comments.prose', comments.searchable(t.text),
                cast(:q as tsquery), 'HighlightAll=true, StartSel=' || chr(2) || ', StopSel=' || chr(3))
            from comments.comment c cross join lateral (select comments.plain(c.html) as text) t
            where c.id in (:ids) and c.state = 'VISIBLE'
            """;

    @PersistenceContext(unitName = "comments")
    EntityManager em;

    /** Each term in quotation marks, so that none of them is taken for a word of command. */
    String question(List<List<Term>> alternatives) {
        String typed = alternatives.stream().map(terms -> terms.stream().map(term -> (term.unwanted() ? "-" : "") + '"' + term.words() + '"')
                .collect(Collectors.joining(" "))).collect(Collectors.joining(" or "));
        return (String) em.createNativeQuery("select cast(websearch_to_tsquery('comments.prose', cast(:typed as text)) as text)", String.class)
                .setParameter("typed", typed).getSingleResult();
    }

    /** @return ids of comments with those of their articles, in the order that was asked for, at most limit */
    List<Object[]> find(String question, Query asked, Instant now, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("q", question, "now", now, "limit", limit));
        var where = new StringBuilder(" where c.state = 'VISIBLE' and c.words @@ cast(:q as tsquery) and c.posted_at <= cast(:now as timestamptz)");
        narrow(where, values, " and c.author_id = :author", "author", asked.author() == null ? null : asked.author().value());
        narrow(where, values, " and c.posted_at >= cast(:from as timestamptz)", "from", asked.from());
        narrow(where, values, " and c.posted_at < cast(:until as timestamptz)", "until", asked.until());
        String sql = "select c.id, c.article_id, c.words, c.posted_at from comments.comment c" + where + " order by c.posted_at "
                + (asked.order() == Order.OLDEST ? "asc, c.id asc" : "desc, c.id desc") + " limit :limit";
        var query = em.createNativeQuery("select c.id, c.article_id from (" + sql + ") c"
                + (asked.order() == Order.RELEVANCE ? " order by " + SCORE : ""));
        values.forEach(query::setParameter);
        return rows(query.getResultList());
    }

    /** @return id, author, moment, text, and the text with marks, of those that are still visible */
    Map<Long, Object[]> texts(Collection<Long> ids, String question) {
        if (ids.isEmpty()) return Map.of();
        return rows(em.createNativeQuery(TEXTS).setParameter("q", question).setParameter("ids", ids).getResultList()).stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> row));
    }

    private static List<Object[]> rows(List<?> rows) {
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static void narrow(StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value == null) return;
        where.append(condition);
        values.put(name, value);
    }
}

package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kiosque.newsroom.ManuscriptLine;
import org.kiosque.newsroom.Search;

/** The newsroom's lists of pieces. */
@ApplicationScoped
class Manuscripts {

    private static final String LINE = """
            select new org.kiosque.articles.internal.ManuscriptRow(a.id, a.kind, a.section, a.slug, a.title, a.access.mode,
                a.access.days, a.progress, a.around.authors, a.savedAt)
            from Article a
            """;

    private static final String WHOSE = "(array_contains(a.around.authors, :whose) or a.progress.assignee = :whose)";

    /** The index of words knows nothing shorter: it would be read whole, which costs more than reading the titles. */
    private static final int TRIGRAM = 3;

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    /**
     * First which, then what they are: far down a long list, the database leafs through an index and not through pieces.
     *
     * @param whose whose only, or null for everybody's
     */
    List<ManuscriptLine> list(Long whose, Search search, int offset, int limit) {
        List<Long> ids = find("select a.id from Article a ", order(search.order()), Long.class, whose, search)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        if (ids.isEmpty()) return List.of();
        return lines(em.createQuery(LINE + " where a.id in :ids" + order(search.order()), ManuscriptRow.class)
                .setParameter("ids", ids));
    }

    long count(Long whose, Search search) {
        return find("select count(*) from Article a ", "", Long.class, whose, search).getSingleResult();
    }

    List<ManuscriptLine> planned(Long whose, Instant from, Instant until) {
        String moment = "coalesce(a.progress.publishAt, a.progress.firstPublishedAt, a.progress.dueAt)";
        var query = em.createQuery(LINE + " where a.progress.trashedAt is null and " + moment + " >= :from and " + moment
                + " < :until" + (whose == null ? "" : " and " + WHOSE) + " order by " + moment + ", a.id", ManuscriptRow.class);
        if (whose != null) query.setParameter("whose", whose);
        return lines(query.setParameter("from", from).setParameter("until", until));
    }

    private static List<ManuscriptLine> lines(TypedQuery<ManuscriptRow> rows) {
        return rows.getResultStream().map(ManuscriptRow::line).toList();
    }

    private <T> TypedQuery<T> find(String select, String order, Class<T> result, Long whose, Search search) {
        var where = new StringBuilder(" where a.progress.trashedAt is ").append(search.trashed() ? "not null" : "null");
        Map<String, Object> values = new HashMap<>();
        narrow(where, values, WHOSE, "whose", whose);
        narrow(where, values, "array_contains(a.around.authors, :author)", "author", search.author() == null ? null : search.author().value());
        narrow(where, values, "a.progress.assignee = :assignee", "assignee", search.assignee() == null ? null : search.assignee().value());
        narrow(where, values, "a.section = :section", "section", search.section());
        narrow(where, values, "a.progress.state in :states", "states", search.states().isEmpty() ? null : search.states());
        narrow(where, values, "a.kind in :kinds", "kinds", search.kinds().isEmpty() ? null : search.kinds());
        String text = Slug.plain(search.text());
        narrow(where, values, (text.length() < TRIGRAM ? "concat(a.titlePlain, '')" : "a.titlePlain") + " like :title escape '!'",
                "title", text.isEmpty() ? null : "%" + text.replaceAll("[!%_]", "!$0") + "%");
        var query = em.createQuery(select + where + order, result);
        values.forEach(query::setParameter);
        return query;
    }

    private static void narrow(StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value == null) return;
        where.append(" and ").append(condition);
        values.put(name, value);
    }

    private static String order(Search.Order order) {
        return switch (order) {
            case SAVED -> " order by a.savedAt desc, a.id desc";
            case PUBLISHED -> " order by a.progress.firstPublishedAt desc nulls last, a.id desc";
            case DUE -> " order by a.progress.dueAt nulls last, a.id";
            case COMING -> " order by a.progress.publishAt nulls last, a.id";
            case TITLE -> " order by a.titlePlain, a.id";
        };
    }
}

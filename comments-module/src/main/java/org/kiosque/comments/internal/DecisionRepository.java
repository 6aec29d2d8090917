package org.kiosque.comments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.CommentState;
import org.kiosque.moderation.Decision;
import org.kiosque.moderation.Filter;
import org.kiosque.moderation.ModeratedComment;

/** What moderators decided, and the comments as they look at them. */
@ApplicationScoped
class DecisionRepository {

    /** Every state and every text when the filter names none. */
    private static final String FILTERED = """
            where c.state in :states and (:pattern = '%' or c.text.markdown ilike :pattern escape '!')
            """;

    @PersistenceContext(unitName = "comments")
    EntityManager em;

    void add(ModerationDecision decision) {
        em.persist(decision);
    }

    List<Decision> about(CommentId id) {
        return em.createQuery("select d from ModerationDecision d where d.comment = :comment order by d.id",
                        ModerationDecision.class)
                .setParameter("comment", id.value())
                .getResultStream().map(ModerationDecision::decision).toList();
    }

    List<ModeratedComment> list(Filter filter, int offset, int limit) {
        return filtered("""
                select c, d from Comment c
                left join ModerationDecision d
                    on d.id = (select max(last.id) from ModerationDecision last where last.comment = c.id)
                """ + FILTERED + "order by c.postedAt desc, c.id desc", Object[].class, filter)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(pair -> ((Comment) pair[0]).moderated((ModerationDecision) pair[1]))
                .toList();
    }

    long count(Filter filter) {
        return filtered("select count(c) from Comment c " + FILTERED, Long.class, filter).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> type, Filter filter) {
        return em.createQuery(query, type)
                .setParameter("states", filter.state() == null ? List.of(CommentState.values()) : List.of(filter.state()))
                .setParameter("pattern", pattern(filter.text()));
    }

    /** What somebody looks for stands for itself, also where it holds a wildcard. */
    static String pattern(String text) {
        return text.isEmpty() ? "%"
                : "%" + text.replace("\0", "").replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}

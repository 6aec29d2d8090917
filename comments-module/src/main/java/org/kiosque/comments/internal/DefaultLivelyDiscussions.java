package org.kiosque.comments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.kiosque.comments.LivelyDiscussions;

@ApplicationScoped
@Transactional
class DefaultLivelyDiscussions implements LivelyDiscussions {

    @PersistenceContext(unitName = "comments")
    EntityManager em;

    @Override
    public List<Lively> since(Instant moment, Instant now, int limit) {
        return em.createQuery("""
                select new org.kiosque.comments.internal.Tally(c.article, count(c.id)) from Comment c
                where c.state = org.kiosque.comments.CommentState.VISIBLE and c.postedAt between :since and :now
                group by c.article order by count(c.id) desc, max(c.postedAt) desc, c.article desc
                """, Tally.class)
                .setParameter("since", moment)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultStream().map(Tally::lively).toList();
    }
}

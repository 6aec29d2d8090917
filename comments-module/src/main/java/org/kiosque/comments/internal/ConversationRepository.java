package org.kiosque.comments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kiosque.articles.ArticleId;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.CommentRefused;
import org.kiosque.comments.CommentRefused.Reason;

/** Conversations, one for each article that ever was public. */
@ApplicationScoped
class ConversationRepository {

    @PersistenceContext(unitName = "comments")
    EntityManager em;

    void add(Conversation conversation) {
        em.persist(conversation);
    }

    /** The one lock: whoever posts or changes a comment under the article waits here for whoever came first. */
    Optional<Conversation> lock(ArticleId article) {
        return Optional.ofNullable(em.find(Conversation.class, article.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** As {@link #lock}, for whoever knows one of its comments. @throws CommentRefused UNKNOWN */
    Conversation lockAround(CommentId comment) {
        return em.createQuery("""
                select c from Conversation c
                where c.article = (select said.article from Comment said where said.id = :comment)
                """, Conversation.class)
                .setParameter("comment", comment.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst()
                .orElseThrow(() -> new CommentRefused(comment, Reason.UNKNOWN));
    }

    /** Asks the database without loading the entity, which {@link #lock} then reads afresh. */
    boolean isOpen(ArticleId article) {
        return em.createQuery("select c.open from Conversation c where c.article = :article", Boolean.class)
                .setParameter("article", article.value())
                .getResultStream().findFirst().orElse(false);
    }

    Map<ArticleId, Integer> counts(Collection<ArticleId> articles) {
        return em.createQuery("select c from Conversation c where c.article in :articles", Conversation.class)
                .setParameter("articles", articles.stream().map(ArticleId::value).toList())
                .getResultStream().collect(Collectors.toMap(Conversation::article, Conversation::count));
    }
}

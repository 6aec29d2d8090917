package org.kiosque.comments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.CommentRefused;
import org.kiosque.comments.CommentRefused.Reason;
import org.kiosque.comments.CommentState;

/** Comments, and what they said before. */
@ApplicationScoped
class CommentRepository {

    private static final String ROWS = """
            select new org.kiosque.comments.internal.CommentRow(
                c.id, c.parent, c.author, c.postedAt, c.editedAt, c.text.html, c.state, c.hideReason)
            from Comment c
            """;

    @PersistenceContext(unitName = "comments")
    EntityManager em;

    void add(Comment comment) {
        em.persist(comment);
    }

    void add(CommentRevision revision) {
        em.persist(revision);
    }

    Optional<Comment> find(CommentId id) {
        return Optional.ofNullable(em.find(Comment.class, id.value()));
    }

    Comment get(CommentId id) {
        return find(id).orElseThrow(() -> new CommentRefused(id, Reason.UNKNOWN));
    }

    List<CommentRow> under(ArticleId article) {
        return em.createQuery(ROWS + "where c.article = :article order by c.postedAt, c.id", CommentRow.class)
                .setParameter("article", article.value())
                .getResultList();
    }

    Optional<CommentRow> visible(CommentId id) {
        return em.createQuery(ROWS + "where c.id = :id and c.state = :state", CommentRow.class)
                .setParameter("id", id.value())
                .setParameter("state", CommentState.VISIBLE)
                .getResultStream().findFirst();
    }

    Optional<String> visibleMarkdown(CommentId id) {
        return em.createQuery("select c.text.markdown from Comment c where c.id = :id and c.state = :state", String.class)
                .setParameter("id", id.value())
                .setParameter("state", CommentState.VISIBLE)
                .getResultStream().findFirst();
    }

    Optional<ArticleId> articleOf(CommentId id) {
        return em.createQuery("select c.article from Comment c where c.id = :id", Long.class)
                .setParameter("id", id.value())
                .getResultStream().map(ArticleId::new).findFirst();
    }

    Optional<CommentId> postedWith(UUID token, AccountId author) {
        return em.createQuery("select c.id from Comment c where c.author = :author and c.token = :token", Long.class)
                .setParameter("author", author.value())
                .setParameter("token", token)
                .getResultStream().map(CommentId::new).findFirst();
    }
}

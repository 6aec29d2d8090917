package org.kiosque.comments.internal;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.comments.CommentDeleted;
import org.kiosque.comments.CommentEdited;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.CommentPosted;
import org.kiosque.comments.CommentRefused;
import org.kiosque.comments.CommentRefused.Reason;
import org.kiosque.comments.CommentState;
import org.kiosque.comments.HideReason;
import org.kiosque.moderation.CommentHidden;
import org.kiosque.moderation.CommentRestored;
import org.kiosque.moderation.ModeratedComment;

/** One contribution to a conversation, for as long as it exists. What may happen to it is decided here. */
@Entity
@Table(name = "comment")
class Comment {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "comment")
    @SequenceGenerator(name = "comment", sequenceName = "comment_seq", allocationSize = 50)
    private Long id;

    @Column(name = "article_id") private long article;
    @Column(name = "parent_id") private Long parent;
    @Column(name = "author_id") private long author;
    private UUID token;
    @Column(name = "posted_at") private Instant postedAt;
    @Column(name = "edited_at") private Instant editedAt;
    @Embedded private CommentText text;
    @Enumerated(STRING) private CommentState state;
    @Enumerated(STRING) @Column(name = "hide_reason") private HideReason hideReason;

    /** For Hibernate only. */
    protected Comment() {}

    /** @param parent null for one that starts a thread. @throws CommentRefused NO_SUCH_PARENT */
    Comment(AccountId author, ArticleId article, Comment parent, CommentText text, UUID token, Instant now) {
        if (parent != null && !(parent.isVisible() && parent.article().equals(article)))
            throw new CommentRefused("new", Reason.NO_SUCH_PARENT);
        this.author = author.value();
        this.article = article.value();
        this.parent = parent == null ? null : parent.id;
        this.text = text;
        this.token = token;
        this.postedAt = now;
        this.state = CommentState.VISIBLE;
    }

    CommentPosted posted() {
        return new CommentPosted(id(), article(), parent == null ? null : new CommentId(parent), author(), postedAt);
    }

    /** @return what its author typed, while they may still change it. @throws CommentRefused UNKNOWN, NOT_YOURS, TOO_LATE */
    String source(AccountId by, Instant now, Duration editWindow) {
        requireChangeable(by, now, editWindow);
        return text.markdown();
    }

    /** @throws CommentRefused UNKNOWN, NOT_YOURS, TOO_LATE */
    CommentEdited reword(AccountId by, CommentText newText, Instant now, Duration editWindow) {
        requireChangeable(by, now, editWindow);
        text = newText;
        editedAt = now;
        return new CommentEdited(id(), article(), by, now);
    }

    /** @throws CommentRefused UNKNOWN, NOT_YOURS, TOO_LATE */
    CommentDeleted delete(AccountId by, Instant now, Duration editWindow) {
        requireChangeable(by, now, editWindow);
        state = CommentState.DELETED;
        return new CommentDeleted(id(), article(), by, now);
    }

    /** @throws CommentRefused NOT_VISIBLE */
    CommentHidden hide(AccountId by, HideReason reason, String note, Instant now) {
        if (!isVisible()) throw new CommentRefused(id, Reason.NOT_VISIBLE);
        state = CommentState.HIDDEN;
        hideReason = reason;
        return new CommentHidden(id(), article(), author(), by, reason, note, now);
    }

    /** @throws CommentRefused NOT_HIDDEN */
    CommentRestored restore(AccountId by, String note, Instant now) {
        if (state != CommentState.HIDDEN) throw new CommentRefused(id, Reason.NOT_HIDDEN);
        state = CommentState.VISIBLE;
        hideReason = null;
        return new CommentRestored(id(), article(), author(), by, note, now);
    }

    /** @param last the last decision about it, or null */
    ModeratedComment moderated(ModerationDecision last) {
        return last == null
                ? new ModeratedComment(id(), article(), author(), postedAt, text.html(), state, hideReason, "", null, null)
                : new ModeratedComment(id(), article(), author(), postedAt, text.html(), state, hideReason, last.note(),
                        last.by(), last.at());
    }

    /** A hidden comment is in the moderators' hands: its author comes too late, whatever the time. */
    private void requireChangeable(AccountId by, Instant now, Duration editWindow) {
        if (state == CommentState.DELETED) throw new CommentRefused(id, Reason.UNKNOWN);
        if (!author().equals(by)) throw new CommentRefused(id, Reason.NOT_YOURS);
        if (!isVisible() || !now.isBefore(postedAt.plus(editWindow))) throw new CommentRefused(id, Reason.TOO_LATE);
    }

    private boolean isVisible() {
        return state == CommentState.VISIBLE;
    }

    CommentId id() {
        return new CommentId(id);
    }

    private ArticleId article() {
        return new ArticleId(article);
    }

    private AccountId author() {
        return new AccountId(author);
    }
}

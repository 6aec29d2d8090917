package org.kiosque.comments.internal;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.comments.HideReason;
import org.kiosque.moderation.CommentHidden;
import org.kiosque.moderation.CommentRestored;
import org.kiosque.moderation.Decision;

/** What a moderator decided about a comment. Written once; the table refuses to change or forget it. */
@Entity
@Table(name = "moderation_decision")
class ModerationDecision {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;

    @Column(name = "comment_id") private long comment;
    private boolean hidden;
    @Enumerated(STRING) private HideReason reason;
    private String note;
    @Column(name = "moderator_id") private long moderator;
    @Column(name = "decided_at") private Instant decidedAt;

    /** For Hibernate only. */
    protected ModerationDecision() {}

    ModerationDecision(CommentHidden fact) {
        this.comment = fact.comment().value();
        this.hidden = true;
        this.reason = fact.reason();
        this.note = fact.note();
        this.moderator = fact.by().value();
        this.decidedAt = fact.at();
    }

    ModerationDecision(CommentRestored fact) {
        this.comment = fact.comment().value();
        this.note = fact.note();
        this.moderator = fact.by().value();
        this.decidedAt = fact.at();
    }

    Decision decision() {
        return new Decision(hidden, reason, note, by(), decidedAt);
    }

    String note() {
        return note;
    }

    AccountId by() {
        return new AccountId(moderator);
    }

    Instant at() {
        return decidedAt;
    }
}

package org.kiosque.articles.internal;

import static org.kiosque.articles.internal.Moment.stored;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.kiosque.accounts.AccountId;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;
import org.kiosque.newsroom.Plan;
import org.kiosque.newsroom.State;

/**
 * How far a piece has come, and what it may become from there. It goes public and may be taken back as often as the
 * editors like; the day it first went public stays its date. The rules of its way are here and nowhere else; the id it is
 * handed is that of the piece, for its refusals.
 */
@Embeddable
class Progress {

    /** Whoever means a later year has mistyped it. */
    private static final Duration HORIZON = Duration.ofDays(5 * 366);

    @Enumerated(EnumType.STRING) private State state;
    private Long assignee;
    private Instant dueAt;
    private Instant publishAt;
    private Long scheduledBy;
    private Instant embargoUntil;
    private Instant firstPublishedAt;
    private Instant trashedAt;

    /** For Hibernate only. */
    protected Progress() {}

    Progress(State first) {
        state = first;
    }

    State state() {
        return state;
    }

    Instant firstPublishedAt() {
        return firstPublishedAt;
    }

    AccountId scheduledBy() {
        return new AccountId(scheduledBy);
    }

    boolean isAssignedTo(AccountId somebody) {
        return assignee != null && assignee == somebody.value();
    }

    Plan plan() {
        return new Plan(state, assignee == null ? null : new AccountId(assignee), dueAt, publishAt, embargoUntil, trashedAt);
    }

    /** @return why this hand may not change the text now, or null */
    Reason closedTo(Pen pen) {
        if (trashedAt != null) return Reason.IN_TRASH;
        if (state == State.ARCHIVED) return Reason.ARCHIVED;
        if (pen.edits()) return state == State.PUBLISHED && !pen.publishes() ? Reason.NOT_YOURS : null;
        if (state == State.PUBLISHED) return Reason.NOT_YOURS;
        return state == State.IDEA || state == State.DRAFT ? null : Reason.WITH_THE_DESK;
    }

    /** @return whether readers see the text, or are about to: it must not lose its words then */
    boolean needsText() {
        return state.isPublic() || state == State.SCHEDULED;
    }

    void move(Long id, Pen pen, State to) {
        if (trashedAt != null) throw refused(id, Reason.IN_TRASH);
        if (state.isPublic() || !to.isOnTheDesk()) throw refused(id, Reason.WRONG_STATE);
        if (!pen.edits() && !isAuthorsStep(to)) throw refused(id, Reason.FOR_EDITORS);
        putBack(to);
    }

    private boolean isAuthorsStep(State to) {
        return switch (state) {
            case IDEA, IN_REVIEW -> to == State.DRAFT;
            case DRAFT -> Set.of(State.IDEA, State.IN_REVIEW).contains(to);
            default -> false;
        };
    }

    private void putBack(State to) {
        state = to;
        publishAt = null;
        scheduledBy = null;
    }

    /** @return whether somebody new works on it now */
    boolean assign(Long id, Pen pen, AccountId to, Instant due) {
        if (trashedAt != null) throw refused(id, Reason.IN_TRASH);
        if (state == State.ARCHIVED) throw refused(id, Reason.ARCHIVED);
        boolean own = assignee == null || isAssignedTo(pen.holder());
        if (!pen.edits() && !(own && (to == null || to.equals(pen.holder())))) throw refused(id, Reason.FOR_EDITORS);
        boolean changes = to != null && !isAssignedTo(to);
        assignee = to == null ? null : to.value();
        dueAt = stored(due);
        return changes;
    }

    void embargo(Long id, Pen pen, Instant until, Instant now) {
        if (trashedAt != null) throw refused(id, Reason.IN_TRASH);
        if (state.isPublic()) throw refused(id, Reason.NOT_A_DRAFT);
        boolean loosens = embargoUntil != null && embargoUntil.isAfter(now) && (until == null || until.isBefore(embargoUntil));
        if (loosens && !pen.runsDesk()) throw refused(id, Reason.FOR_CHIEF_EDITORS);
        if (until != null && !until.isAfter(now)) throw refused(id, Reason.IN_THE_PAST);
        if (until != null && until.isAfter(now.plus(HORIZON))) throw refused(id, Reason.TOO_FAR);
        if (until != null && publishAt != null && publishAt.isBefore(until)) throw refused(id, Reason.UNDER_EMBARGO);
        embargoUntil = stored(until);
    }

    void schedule(Long id, AccountId by, Instant at, Instant now) {
        if (!at.isAfter(now)) throw refused(id, Reason.IN_THE_PAST);
        if (at.isAfter(now.plus(HORIZON))) throw refused(id, Reason.TOO_FAR);
        letComeOut(id, at);
        state = State.SCHEDULED;
        publishAt = stored(at);
        scheduledBy = by.value();
    }

    void publish(Long id, Instant at) {
        letComeOut(id, at);
        putBack(State.PUBLISHED);
        if (firstPublishedAt == null) firstPublishedAt = stored(at);
    }

    private void letComeOut(Long id, Instant at) {
        if (trashedAt != null) throw refused(id, Reason.IN_TRASH);
        if (state.isPublic()) throw refused(id, Reason.NOT_A_DRAFT);
        if (embargoUntil != null && at.isBefore(embargoUntil)) throw refused(id, Reason.UNDER_EMBARGO);
    }

    boolean isDue(Instant now) {
        return state == State.SCHEDULED && !publishAt.isAfter(now);
    }

    Instant publishAt() {
        return publishAt;
    }

    void unpublish(Long id) {
        if (state != State.PUBLISHED) throw refused(id, Reason.NOT_PUBLISHED);
        state = State.DRAFT;
    }

    void archive(Long id) {
        if (state != State.PUBLISHED) throw refused(id, Reason.NOT_PUBLISHED);
        state = State.ARCHIVED;
    }

    void reopen(Long id) {
        if (state != State.ARCHIVED) throw refused(id, Reason.WRONG_STATE);
        state = State.PUBLISHED;
    }

    void discard(Long id, Pen pen, Instant now) {
        if (trashedAt != null) throw refused(id, Reason.IN_TRASH);
        if (needsText()) throw refused(id, Reason.WRONG_STATE);
        letClear(id, pen);
        trashedAt = stored(now);
    }

    void restore(Long id, Pen pen) {
        if (trashedAt == null) throw refused(id, Reason.WRONG_STATE);
        letClear(id, pen);
        trashedAt = null;
    }

    private void letClear(Long id, Pen pen) {
        if (!pen.edits() && (firstPublishedAt != null || !Set.of(State.IDEA, State.DRAFT).contains(state)))
            throw refused(id, Reason.FOR_EDITORS);
    }

    private static ArticleRefused refused(Long id, Reason reason) {
        return new ArticleRefused(id, reason);
    }
}

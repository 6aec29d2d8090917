package org.kiosque.comments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.CommentRefused;
import org.kiosque.comments.CommentRefused.Reason;
import org.kiosque.comments.HideReason;
import org.kiosque.moderation.Decision;
import org.kiosque.moderation.Filter;
import org.kiosque.moderation.ModeratedComment;
import org.kiosque.moderation.Moderation;

@ApplicationScoped
@Transactional
class DefaultModeration implements Moderation {

    private CommentRepository comments;
    private ConversationRepository conversations;
    private DecisionRepository decisions;
    private People people;
    private Event<Object> facts;

    /** For the CDI proxy only. */
    DefaultModeration() {}

    @Inject
    DefaultModeration(CommentRepository comments, ConversationRepository conversations, DecisionRepository decisions,
                      People people, Event<Object> facts) {
        this.comments = comments;
        this.conversations = conversations;
        this.decisions = decisions;
        this.people = people;
        this.facts = facts;
    }

    @Override
    public void hide(AccountId by, CommentId id, HideReason reason, String note, Instant now) {
        people.require(by, Permission.MODERATE);
        Objects.requireNonNull(reason, "Nobody hides a comment without saying why.");
        String words = note(note);
        Conversation conversation = conversations.lockAround(id);
        var hidden = comments.get(id).hide(by, reason, words, now);
        conversation.oneLess();
        decisions.add(new ModerationDecision(hidden));
        facts.fire(hidden);
    }

    @Override
    public void restore(AccountId by, CommentId id, String note, Instant now) {
        people.require(by, Permission.MODERATE);
        String words = note(note);
        if (words.isEmpty()) throw new IllegalArgumentException("Nobody restores a comment without saying why.");
        Conversation conversation = conversations.lockAround(id);
        var restored = comments.get(id).restore(by, words, now);
        conversation.oneMore();
        decisions.add(new ModerationDecision(restored));
        facts.fire(restored);
    }

    private static String note(String note) {
        String words = note == null ? "" : note.replace("\0", "").strip();
        if (words.length() > NOTE_MAX)
            throw new IllegalArgumentException("A note has at most " + NOTE_MAX + " characters.");
        return words;
    }

    @Override
    public List<ModeratedComment> list(AccountId by, Filter filter, int offset, int limit) {
        people.require(by, Permission.MODERATE);
        return decisions.list(filter, offset, limit);
    }

    @Override
    public long count(AccountId by, Filter filter) {
        people.require(by, Permission.MODERATE);
        return decisions.count(filter);
    }

    @Override
    public List<Decision> history(AccountId by, CommentId id) {
        people.require(by, Permission.MODERATE);
        return decisions.about(id);
    }
}

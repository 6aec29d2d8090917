package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import org.kiosque.accounts.Permission;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.State;
import org.kiosque.newsroom.Workflow;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Visitor;

/** The steps a piece may take from here. What is typed is saved before, where this person may change the text. */
@Named
@RequestScoped
public class Steps {

    @Inject Workflow workflow;
    @Inject Piece piece;
    @Inject Visitor visitor;
    @Inject Messages messages;

    interface Step {
        void at(Instant now);
    }

    public void draft() throws IOException {
        move("drafted", State.DRAFT);
    }

    public void handIn() throws IOException {
        move("handedIn", State.IN_REVIEW);
    }

    public void ready() throws IOException {
        move("ready", State.READY);
    }

    private void move(String notice, State to) throws IOException {
        save(notice, null, now -> workflow.move(piece.by(), piece.id(), to, now));
    }

    public void publish() throws IOException {
        save("published", null, now -> workflow.publish(piece.by(), piece.id(), now));
    }

    public void unpublish() throws IOException {
        take("unpublished", null, now -> workflow.unpublish(piece.by(), piece.id(), now));
    }

    public void archive() throws IOException {
        take("archived", null, now -> workflow.archive(piece.by(), piece.id(), now));
    }

    public void reopen() throws IOException {
        take("reopened", null, now -> workflow.reopen(piece.by(), piece.id(), now));
    }

    public void discard() throws IOException {
        take("discarded", null, now -> workflow.discard(piece.by(), piece.id(), now));
    }

    public void restore() throws IOException {
        take("restored", null, now -> workflow.restore(piece.by(), piece.id(), now));
    }

    /** @param moment the input with the moment this is about, or null */
    void save(String notice, String moment, Step step) throws IOException {
        if (!isOpen() || piece.keepChanges()) take(notice, moment, step);
    }

    void take(String notice, String moment, Step step) throws IOException {
        piece.touch();
        try {
            step.at(Instant.now());
            piece.leaveFor("write?notice=" + notice + "&id=" + piece.id());
        } catch (ArticleRefused refused) {
            messages.error(Fields.of(refused.reason(), moment), refused);
        }
    }

    /** @return whether this person may change the text as it stands now */
    public boolean isOpen() {
        if (piece.getSaved() == null) return true;
        if (isTrashed() || is(State.ARCHIVED)) return false;
        if (is(State.PUBLISHED)) return visitor.may(Permission.PUBLISH);
        return visitor.may(Permission.EDIT) || is(State.IDEA) || is(State.DRAFT);
    }

    public boolean isTrashed() {
        return piece.getSaved() != null && piece.getSaved().plan().isTrashed();
    }

    /** @return whether it is not public yet, and not thrown away */
    public boolean isOnTheWay() {
        return piece.getSaved() == null || !isTrashed() && !piece.state().isPublic();
    }

    /** @return whether it may come out, or be given a moment, by this person */
    public boolean isToComeOut() {
        return isOnTheWay() && visitor.may(Permission.PUBLISH) && (piece.getSaved() == null
                || !piece.getSaved().draft().kind().speaksForThePaper() || visitor.may(Permission.RUN_DESK));
    }

    public boolean isToDiscard() {
        return piece.getSaved() != null && isOnTheWay() && !is(State.SCHEDULED) && (visitor.may(Permission.EDIT)
                || piece.getSaved().firstPublishedAt() == null && (is(State.IDEA) || is(State.DRAFT)));
    }

    /** For pages, which name a state as text; a new piece is in none. */
    public boolean at(String state) {
        return is(State.valueOf(state)) && !isTrashed();
    }

    private boolean is(State state) {
        return piece.state() == state;
    }
}

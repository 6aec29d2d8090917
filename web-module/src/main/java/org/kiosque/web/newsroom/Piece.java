package org.kiosque.web.newsroom;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Locks;
import org.kiosque.newsroom.Manuscript;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.State;
import org.kiosque.newsroom.WorkingCopies;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Visitor;

/** The piece that lies on the writing desk, named by {@code id}; without one, a new piece. */
@Named
@RequestScoped
public class Piece {

    @Inject Newsroom newsroom;
    @Inject WorkingCopies copies;
    @Inject Locks locks;
    @Inject People people;
    @Inject Sheet sheet;
    @Inject Around around;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private ArticleId id;
    private Manuscript saved;
    private Manuscript other;
    private boolean touched;

    @PostConstruct
    void open() {
        people.require(by(), Permission.WRITE);
        id = AskedPiece.of(request);
        if (id != null) saved = newsroom.open(by(), id);
    }

    /** @return whether what was typed is saved now; if not, the page says why */
    boolean keep() {
        return keep(false);
    }

    /** As {@link #keep()}, but without a revision that would be the same as the one before. */
    boolean keepChanges() {
        return saved != null && sheet.complaints().isEmpty() && sheet.getVersion() == saved.version()
                && draft().equals(saved.draft()) || keep();
    }

    boolean keepIdea() {
        return keep(true);
    }

    private boolean keep(boolean idea) {
        touch();
        var complaints = sheet.complaints();
        complaints.forEach(messages::error);
        if (!complaints.isEmpty()) return false;
        try {
            Instant now = Instant.now();
            if (id != null) sheet.setVersion(newsroom.save(by(), id, sheet.getVersion(), draft(), around.getWhy(), now));
            else id = idea ? newsroom.suggest(by(), draft(), now) : newsroom.start(by(), draft(), now);
            copies.drop(by(), id.toString());
            copies.drop(by(), request.getParameter("copy"));
            return true;
        } catch (ArticleRefused refused) {
            if (refused.reason() == Reason.CHANGED_MEANWHILE) lookAtTheOther();
            messages.error(Fields.of(refused.reason()), refused);
            return false;
        }
    }

    Draft draft() {
        return sheet.draft();
    }

    /** Saving once more, after having seen the other version, is meant. */
    private void lookAtTheOther() {
        other = newsroom.open(by(), id);
        sheet.setVersion(other.version());
    }

    /** The page that follows takes the lock again if it is one to write on. */
    void leaveFor(String page) throws IOException {
        locks.release(by(), id);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/newsroom/" + page);
    }

    /** A button was pressed, and what it stands for was done or refused. */
    void touch() {
        touched = true;
    }

    boolean isTouched() {
        return touched;
    }

    AccountId by() {
        return visitor.id();
    }

    ArticleId id() {
        return id;
    }

    /** @return null for a piece that was never saved */
    State state() {
        return saved == null ? null : saved.state();
    }

    /** @return empty for a piece that was never saved */
    public String getId() {
        return id == null ? "" : id.toString();
    }

    /** @return null for a piece that was never saved */
    public Manuscript getSaved() {
        return saved;
    }

    /** @return what somebody else saved meanwhile, or null */
    public Manuscript getOther() {
        return other;
    }
}

package org.kiosque.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.HideReason;
import org.kiosque.moderation.Moderation;
import org.kiosque.platform.Refused;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.Visitor;

/** The form beside the moderators' list, for the comment named by {@code ?decide=}. */
@Named
@RequestScoped
public class DecisionForm {

    @Inject Moderation moderation;
    @Inject CommentRows names;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private HideReason reason;
    private String note;

    public void hide() throws IOException {
        if (isNoteTooLong()) return;
        if (reason == null) {
            messages.error("reason", "moderation.reason.required");
            return;
        }
        try {
            moderation.hide(visitor.id(), comment(), reason, note == null ? "" : note, Instant.now());
            backToTheList("hidden");
        } catch (Refused refused) {
            messages.error(null, refused);
        }
    }

    public void restore() throws IOException {
        if (isNoteTooLong()) return;
        if (note == null || note.isBlank()) {
            messages.error("note", "moderation.note.required");
            return;
        }
        try {
            moderation.restore(visitor.id(), comment(), note, Instant.now());
            backToTheList("restored");
        } catch (Refused refused) {
            messages.error(null, refused);
        }
    }

    private boolean isNoteTooLong() {
        boolean tooLong = note != null && note.strip().length() > Moderation.NOTE_MAX;
        if (tooLong) messages.error("note", "moderation.note.tooLong");
        return tooLong;
    }

    private void backToTheList(String notice) throws IOException {
        String list = Paging.of(request, 1, Integer.MAX_VALUE, "state", "q").with("notice", notice);
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getRequestURI() + list);
    }

    /** @return null when the page shows only the list */
    CommentId comment() {
        String id = request.getParameter("decide");
        return id != null && id.matches("\\d{1,18}") ? new CommentId(Long.parseLong(id)) : null;
    }

    public boolean isAsked() {
        return comment() != null;
    }

    public List<DecisionRow> getHistory() {
        return names.decisions(moderation.history(visitor.id(), comment()));
    }

    public HideReason[] getReasons() {
        return HideReason.values();
    }

    public int getNoteMax() {
        return Moderation.NOTE_MAX;
    }

    public HideReason getReason() {
        return reason;
    }

    public void setReason(HideReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

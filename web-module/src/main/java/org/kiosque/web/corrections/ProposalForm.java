package org.kiosque.web.corrections;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.Permission;
import org.kiosque.corrections.CorrectionRefused;
import org.kiosque.corrections.CorrectionRefused.Reason;
import org.kiosque.corrections.CorrectionsDesk;
import org.kiosque.corrections.DeclineReason;
import org.kiosque.corrections.Passage;
import org.kiosque.corrections.Proposal;
import org.kiosque.corrections.ProposalId;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.Refusals;
import org.kiosque.web.shell.Visitor;

/** WEB-INF/includes/proposal.xhtml: one proposal beside the inbox, {@code ?proposal=}, and what is decided about it */
@Named
@RequestScoped
public class ProposalForm {

    @Inject CorrectionsDesk desk;
    @Inject ProposalRows names;
    @Inject NoteForm note;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private ProposalRow row;
    private Passage passage;
    private boolean decidedMeanwhile;
    private DeclineReason reason;
    private String remark;
    private boolean telling = true;

    @PostConstruct
    void load() {
        Long id = AskedNumber.of(request, "proposal");
        if (id != null) show(desk.proposal(visitor.id(), new ProposalId(id)));
    }

    private void show(Proposal proposal) {
        row = names.of(visitor.id(), List.of(proposal)).get(0);
        passage = desk.inContext(visitor.id(), proposal.id(), Instant.now()).orElse(null);
    }

    /** The note is suggested, and a form that was open too long comes back as it was typed. */
    public void fill() {
        var context = FacesContext.getCurrentInstance();
        if (row == null) return;
        if (Refusals.isExpired(context)) {
            note.fill(request.getParameter("before"), request.getParameter("text"));
            remark = request.getParameter("remark");
        } else if (!context.isPostback()) {
            note.fill(passage == null ? row.proposal().passage() : passage.words(), row.proposal().text());
        }
    }

    public void acceptWithNote() throws IOException {
        decide("accepted", id -> desk.accept(visitor.id(), id, note.note(), Instant.now()));
    }

    public void accept() throws IOException {
        decide("accepted", id -> desk.accept(visitor.id(), id, null, Instant.now()));
    }

    public void decline() throws IOException {
        decide(telling ? "told" : "declined",
                id -> desk.decline(visitor.id(), id, reason, remark, telling, Instant.now()));
    }

    private interface Decision {
        void on(ProposalId id);
    }

    private void decide(String notice, Decision decision) throws IOException {
        try {
            decision.on(row.proposal().id());
            String list = Paging.of(request, 1, Integer.MAX_VALUE, "state").with("notice", notice);
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getRequestURI() + list);
        } catch (CorrectionRefused refused) {
            complain(refused);
        }
    }

    private void complain(CorrectionRefused refused) {
        switch (refused.reason()) {
            case NO_REASON -> messages.error("reason", refused);
            case REMARK_LENGTH -> messages.error("remark", refused);
            default -> note.complain(refused);
        }
        decidedMeanwhile = refused.reason() == Reason.ALREADY_DECIDED;
        if (decidedMeanwhile) show(desk.proposal(visitor.id(), row.proposal().id()));
    }

    /** A form that was sent must still be there to be read, also when somebody else has decided by then. */
    public boolean isDecidable() {
        boolean sent = FacesContext.getCurrentInstance().isPostback() && !decidedMeanwhile;
        return row != null && visitor.may(Permission.EDIT) && (row.proposal().isOpen() || sent);
    }

    /** @return null when the page shows only the list */
    public ProposalRow getRow() {
        return row;
    }

    /** @return null when the words are not in the article any more */
    public Passage getPassage() {
        return passage;
    }

    public DeclineReason[] getReasons() {
        return DeclineReason.values();
    }

    public int getRemarkMax() {
        return CorrectionsDesk.REMARK_MAX;
    }

    public DeclineReason getReason() {
        return reason;
    }

    public void setReason(DeclineReason reason) {
        this.reason = reason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public boolean isTelling() {
        return telling;
    }

    public void setTelling(boolean telling) {
        this.telling = telling;
    }
}

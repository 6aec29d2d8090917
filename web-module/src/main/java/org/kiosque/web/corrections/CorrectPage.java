package org.kiosque.web.corrections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Articles;
import org.kiosque.corrections.CorrectionRefused;
import org.kiosque.corrections.CorrectionRefused.Reason;
import org.kiosque.corrections.NewProposal;
import org.kiosque.corrections.Note;
import org.kiosque.corrections.Proposals;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Visitor;

/** correct.xhtml. Whatever goes wrong, what was typed is still there. */
@Named
@RequestScoped
public class CorrectPage {

    @Inject Proposals proposals;
    @Inject Articles articles;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private ArticleCard card;
    private String passage;
    private String proposal;
    private String block;
    private String token = UUID.randomUUID().toString();

    /** Before anything is written, so that there is a status to answer with when there is no such article. */
    public void load() {
        getCard();
        if (FacesContext.getCurrentInstance().isPostback()) return;
        passage = request.getParameter("said");
        block = request.getParameter("block");
    }

    public void send() throws IOException {
        try {
            proposals.propose(visitor.id(), new NewProposal(getCard().id(), passage, place(), proposal, oneToken()), Instant.now());
            FacesContext.getCurrentInstance().getExternalContext().redirect("/correct?article=" + getCard().id() + "&sent=1");
        } catch (CorrectionRefused refused) {
            messages.error(field(refused.reason()), refused);
        }
    }

    private static String field(Reason reason) {
        return switch (reason) {
            case PASSAGE_LENGTH, PASSAGE_NOT_FOUND -> "passage";
            case PROPOSAL_LENGTH -> "proposal";
            default -> null;
        };
    }

    private Integer place() {
        return block != null && block.matches("\\d{1,6}") ? Integer.valueOf(block) : null;
    }

    /** A token that is none came from no form of ours: then this is simply one new proposal. */
    private UUID oneToken() {
        try {
            return UUID.fromString(token);
        } catch (IllegalArgumentException tampered) {
            return UUID.randomUUID();
        }
    }

    /** @throws CorrectionRefused UNKNOWN when the address names nothing public */
    public ArticleCard getCard() {
        if (card == null) card = articles.card(AskedNumber.article(request), Instant.now())
                .orElseThrow(() -> new CorrectionRefused(request.getParameter("article"), Reason.UNKNOWN));
        return card;
    }

    public boolean isSent() {
        return "1".equals(request.getParameter("sent"));
    }

    /** Also after a failed post of somebody who was signed out meanwhile: what they typed must not be lost. */
    public boolean isFormShown() {
        return visitor.isSignedIn() || FacesContext.getCurrentInstance().isPostback();
    }

    public int getPassageMax() {
        return NewProposal.PASSAGE_MAX;
    }

    public int getProposalMax() {
        return Note.TEXT_MAX;
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = passage;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public String getBlock() {
        return block;
    }

    public void setBlock(String block) {
        this.block = block;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}

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
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Articles;
import org.kiosque.corrections.Correction;
import org.kiosque.corrections.CorrectionRefused;
import org.kiosque.corrections.CorrectionRefused.Reason;
import org.kiosque.corrections.Corrections;
import org.kiosque.corrections.CorrectionsDesk;
import org.kiosque.web.shell.Refusals;
import org.kiosque.web.shell.Visitor;

/** admin/corrections/publish.xhtml: a note on any public piece, {@code ?article=}. */
@Named
@RequestScoped
public class PublishNotePage {

    @Inject CorrectionsDesk desk;
    @Inject Corrections corrections;
    @Inject Articles articles;
    @Inject People people;
    @Inject NoteForm form;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private ArticleCard card;

    @PostConstruct
    void open() {
        people.require(visitor.id(), Permission.EDIT);
        var article = AskedNumber.article(request);
        card = articles.card(article, Instant.now()).orElseThrow(() -> new CorrectionRefused(article, Reason.UNKNOWN));
    }

    /** A form that was open too long comes back as it was typed. */
    public void load() {
        if (!Refusals.isExpired(FacesContext.getCurrentInstance())) return;
        form.fill(request.getParameter("before"), request.getParameter("text"));
    }

    public void publish() throws IOException {
        try {
            desk.publish(visitor.id(), card.id(), form.note(), form.token(), Instant.now());
            FacesContext.getCurrentInstance().getExternalContext()
                    .redirect("/admin/corrections/publish?article=" + card.id() + "&notice=published");
        } catch (CorrectionRefused refused) {
            form.complain(refused);
        }
    }

    public ArticleCard getCard() {
        return card;
    }

    /** @return the notes this one may put right, the oldest first */
    public List<Correction> getPublished() {
        return corrections.on(card.id());
    }
}

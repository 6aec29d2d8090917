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
import org.kiosque.newsroom.Manuscript;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.State;
import org.kiosque.newsroom.Workflow;
import org.kiosque.newsroom.WorkingCopies;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Refusals;
import org.kiosque.web.shell.Visitor;

/** admin/newsroom/write.xhtml. Whatever goes wrong, what was typed is still on the {@link Sheet}. */
@Named
@RequestScoped
public class WritePage {

    @Inject Newsroom newsroom;
    @Inject Workflow workflow;
    @Inject WorkingCopies copies;
    @Inject People people;
    @Inject Sheet sheet;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private ArticleId id;
    private Manuscript saved;
    private Manuscript other;

    @PostConstruct
    void open() {
        people.require(by(), Permission.WRITE);
        id = AskedPiece.of(request);
        if (id != null) saved = newsroom.open(by(), id);
    }

    public void load() {
        var context = FacesContext.getCurrentInstance();
        if (Refusals.isExpired(context)) sheet.copy(request::getParameter);
        else if (saved != null && !context.isPostback()) sheet.show(saved);
    }

    public void save() throws IOException {
        if (isKept()) goTo("write?notice=saved&id=");
    }

    public void preview() throws IOException {
        if (isKept()) goTo("preview?id=");
    }

    public void publish() throws IOException {
        if (!isKept()) return;
        try {
            workflow.publish(by(), id, Instant.now());
            goTo("write?notice=published&id=");
        } catch (ArticleRefused refused) {
            messages.error(field(refused.reason()), refused);
        }
    }

    public void unpublish() throws IOException {
        try {
            workflow.unpublish(by(), id, Instant.now());
            goTo("write?notice=unpublished&id=");
        } catch (ArticleRefused refused) {
            messages.error(null, refused);
        }
    }

    private boolean isKept() {
        String complaint = sheet.complaintAboutTags();
        if (complaint != null) {
            messages.error("tags", complaint);
            return false;
        }
        try {
            if (id == null) id = newsroom.start(by(), draft(), Instant.now());
            else sheet.setVersion(newsroom.save(by(), id, sheet.getVersion(), draft(), "", Instant.now()));
            forgetCopies();
            return true;
        } catch (ArticleRefused refused) {
            if (refused.reason() == Reason.CHANGED_MEANWHILE) compare();
            messages.error(field(refused.reason()), refused);
            return false;
        }
    }

    /** What is saved need not be offered again, under its number or under the key it had before. */
    private void forgetCopies() {
        copies.drop(by(), id.toString());
        copies.drop(by(), request.getParameter("copy"));
    }

    private Draft draft() {
        return sheet.draft(saved == null ? null : saved.draft());
    }

    /** Saving once more, after having seen the other version, is meant. */
    private void compare() {
        other = newsroom.open(by(), id);
        sheet.setVersion(other.version());
    }

    private void goTo(String page) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/newsroom/" + page + id);
    }

    private AccountId by() {
        return visitor.id();
    }

    /** @return the input a refusal is about; null for the whole form */
    private String field(Reason reason) {
        return switch (reason) {
            case NO_SUCH_SECTION -> "section";
            case NO_BODY -> "body";
            default -> null;
        };
    }

    public boolean isPublished() {
        return saved != null && saved.state() == State.PUBLISHED;
    }

    /** What is public is changed by those who publish. */
    public boolean isLocked() {
        return isPublished() && !visitor.may(Permission.PUBLISH);
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

package org.kiosque.web.newsletters;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsletters.Composition;
import org.kiosque.newsletters.Edition;
import org.kiosque.newsletters.Issue;
import org.kiosque.newsletters.IssueId;
import org.kiosque.newsletters.NewsletterDesk;
import org.kiosque.newsletters.NewsletterRefused;
import org.kiosque.newsletters.NewsletterRefused.Reason;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Refusals;
import org.kiosque.web.shell.Visitor;

/** admin/newsletters/issue.xhtml. Every button keeps what was typed. */
@Named
@RequestScoped
public class IssuePage {

    private static final int CANDIDATES = 40;

    @Inject NewsletterDesk desk;
    @Inject IssueSheet sheet;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private IssueId id;
    private Issue issue;
    private Edition edition;
    private List<ArticleCard> candidates;

    @PostConstruct
    void open() {
        id = AskedIssue.of(request);
        issue = desk.open(by(), id);
        edition = desk.edition(by(), id, Instant.now());
        candidates = issue.state().isOpen() ? desk.candidates(by(), id, Instant.now(), CANDIDATES) : List.of();
    }

    /** The buttons of the pieces name theirs themselves: what was listed may have changed since it was shown. */
    public void load() throws IOException {
        var context = FacesContext.getCurrentInstance();
        if (Refusals.isExpired(context) && request.getParameter("issue") != null) sheet.copy(request::getParameter);
        else if (!context.isPostback() || Refusals.isExpired(context)) sheet.show(issue);
        else if (!context.isValidationFailed()) rearrange();
    }

    private void rearrange() throws IOException {
        for (String change : List.of("up", "down", "remove", "add")) {
            String piece = request.getParameter(change);
            if (piece != null && piece.matches("\\d{1,18}")) keep(rearranged(change, new ArticleId(Long.parseLong(piece))), "?id=");
        }
    }

    private List<ArticleId> rearranged(String change, ArticleId piece) {
        var pieces = pieces();
        int place = pieces.indexOf(piece);
        switch (change) {
            case "up" -> swap(pieces, place, place - 1);
            case "down" -> swap(pieces, place, place + 1);
            case "remove" -> pieces.remove(piece);
            default -> pieces.add(piece);
        }
        return pieces;
    }

    private static void swap(List<ArticleId> pieces, int from, int to) {
        if (from >= 0 && to >= 0 && to < pieces.size()) Collections.swap(pieces, from, to);
    }

    public void save() throws IOException {
        keep(pieces(), "?notice=saved&id=");
    }

    public void preview() throws IOException {
        if (isKept(pieces())) goTo("preview?id=");
    }

    public void test() throws IOException {
        if (isKept(pieces())) act("tested", () -> desk.test(by(), id, Instant.now()));
    }

    public void schedule() throws IOException {
        LocalDateTime moment;
        try {
            moment = LocalDateTime.parse(sheet.getMoment() == null ? "" : sheet.getMoment());
        } catch (DateTimeParseException unreadable) {
            messages.error("moment", "newsletter.moment.form");
            return;
        }
        if (isKept(pieces())) act("scheduled", () -> desk.schedule(by(), id, sheet.getVersion(), moment, Instant.now()));
    }

    public void send() throws IOException {
        if (isKept(pieces())) act("sending", () -> desk.schedule(by(), id, sheet.getVersion(), null, Instant.now()));
    }

    public void unschedule() throws IOException {
        act("unscheduled", () -> desk.unschedule(by(), id, Instant.now()));
    }

    public void cancel() throws IOException {
        act("cancelled", () -> desk.cancel(by(), id, Instant.now()));
    }

    private void keep(List<ArticleId> pieces, String next) throws IOException {
        if (isKept(pieces)) goTo("issue" + next);
    }

    private boolean isKept(List<ArticleId> pieces) {
        try {
            if (pieces.size() > Composition.PIECES_MAX) throw new NewsletterRefused(id, Reason.TOO_MANY_PIECES);
            sheet.setVersion(desk.save(by(), id, sheet.getVersion(), sheet.composition(pieces), Instant.now()));
            return true;
        } catch (NewsletterRefused refused) {
            if (refused.reason() == Reason.CHANGED_MEANWHILE) sheet.setVersion(issue.version());
            messages.error(null, refused);
            return false;
        }
    }

    private void act(String notice, Runnable deed) throws IOException {
        try {
            deed.run();
            goTo("issue?notice=" + notice + "&id=");
        } catch (NewsletterRefused refused) {
            messages.error(IssueSheet.field(refused.reason()), refused);
        }
    }

    private void goTo(String page) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/newsletters/" + page + id);
    }

    private List<ArticleId> pieces() {
        return new ArrayList<>(issue.composition().pieces());
    }

    private AccountId by() {
        return visitor.id();
    }

    public Issue getIssue() {
        return issue;
    }

    /** @return the issue with the words of its pieces; without those that are not published */
    public Edition getEdition() {
        return edition;
    }

    public List<ArticleCard> getCandidates() {
        return candidates;
    }
}

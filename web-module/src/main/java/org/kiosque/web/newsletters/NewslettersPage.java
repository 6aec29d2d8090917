package org.kiosque.web.newsletters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.newsletters.Issue;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.NewsletterDesk;
import org.kiosque.newsletters.Subscriptions;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.Visitor;

/** admin/newsletters/list.xhtml */
@Named
@RequestScoped
public class NewslettersPage {

    private static final int LINES = 30;

    @Inject
    @ConfigProperty(name = "kiosque.site.zone")
    ZoneId zone;

    @Inject NewsletterDesk desk;
    @Inject Subscriptions subscriptions;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Paging paging;
    private List<Issue> issues;

    public void load() {
        paging = Paging.of(request, LINES, desk.count(visitor.id()));
        issues = desk.list(visitor.id(), paging.getOffset(), LINES);
    }

    public void start(Newsletter newsletter) throws IOException {
        var id = desk.start(visitor.id(), newsletter, Instant.now());
        FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/newsletters/issue?id=" + id);
    }

    public Newsletter[] getNewsletters() {
        return Newsletter.values();
    }

    public long readers(Newsletter newsletter) {
        return subscriptions.readers(newsletter);
    }

    /** @return when the letter goes out by itself; null while it does not */
    public Instant next(Newsletter newsletter) {
        var timetable = desk.timetable(visitor.id(), newsletter);
        return timetable.running() ? timetable.next(Instant.now(), zone).orElse(null) : null;
    }

    public List<Issue> getIssues() {
        return issues;
    }

    public Paging getPaging() {
        return paging;
    }
}

package org.kiosque.web.newsletters;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.NewsletterDesk;
import org.kiosque.newsletters.NewsletterRefused;
import org.kiosque.newsletters.NewsletterRefused.Reason;
import org.kiosque.newsletters.Timetable;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Visitor;

/** admin/newsletters/timetable.xhtml, for the letter named by {@code ?letter=} */
@Named
@RequestScoped
public class TimetablePage {

    @Inject NewsletterDesk desk;
    @Inject People people;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private Newsletter newsletter;
    private boolean running;
    private DayOfWeek[] days;
    private String at;

    @PostConstruct
    void open() {
        people.require(visitor.id(), Permission.RUN_DESK);
        newsletter = Newsletter.bySlug(request.getParameter("letter")).orElseThrow(() -> new NewsletterRefused("letter", Reason.UNKNOWN));
        var timetable = desk.timetable(visitor.id(), newsletter);
        running = timetable.running();
        days = timetable.days().toArray(DayOfWeek[]::new);
        at = timetable.at().toString();
    }

    public void arrange() throws IOException {
        try {
            desk.arrange(visitor.id(), newsletter, new Timetable(running, Set.of(days), LocalTime.parse(at == null ? "" : at)), Instant.now());
            FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/newsletters/list?notice=arranged");
        } catch (DateTimeParseException unreadable) {
            messages.error("at", "newsletter.at.form");
        } catch (NewsletterRefused refused) {
            messages.error("days", refused);
        }
    }

    public Newsletter getNewsletter() {
        return newsletter;
    }

    public DayOfWeek[] getWeek() {
        return DayOfWeek.values();
    }

    public boolean isRunning() {
        return running;
    }

    public void setRunning(boolean running) {
        this.running = running;
    }

    public DayOfWeek[] getDays() {
        return days;
    }

    public void setDays(DayOfWeek[] days) {
        this.days = days;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}

package org.kiosque.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.DailyBrief;
import org.kiosque.articles.DailyBriefs;
import org.kiosque.web.shell.Bylines;
import org.kiosque.web.shell.Dates;

/** WEB-INF/pages/brief.xhtml */
@Named
@RequestScoped
public class BriefPage {

    @Inject DailyBriefs briefs;
    @Inject Talks talks;
    @Inject BriefCalendars calendars;
    @Inject Bylines bylines;
    @Inject Dates dates;

    private DailyBrief brief;
    private LocalDate previous;
    private LocalDate next;
    private boolean today;
    private Map<ArticleId, Talk> said;
    private BriefCalendar calendar;
    private Map<ArticleId, String> names;

    void show(LocalDate day, Instant now) {
        brief = briefs.of(day, now);
        previous = briefs.before(day, now).orElse(null);
        next = briefs.after(day, now).orElse(null);
        today = day.equals(dates.dateOf(now));
        var cards = brief.entries().stream().map(DailyBrief.Entry::card).toList();
        said = talks.of(cards, now);
        calendar = calendars.around(day, now);
        names = bylines.of(cards);
    }

    public DailyBrief getBrief() {
        return brief;
    }

    public Talk talk(ArticleId id) {
        return said.get(id);
    }

    public String byline(ArticleId id) {
        return names.get(id);
    }

    public BriefCalendar getCalendar() {
        return calendar;
    }

    /** @return the last day before it that has briefs, or null */
    public LocalDate getPrevious() {
        return previous;
    }

    /** @return the first day after it that has briefs, or null */
    public LocalDate getNext() {
        return next;
    }

    /** @return whether more may come */
    public boolean isToday() {
        return today;
    }
}

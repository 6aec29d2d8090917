package org.kiosque.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.DailyBrief;
import org.kiosque.articles.DailyBriefs;
import org.kiosque.comments.Comments;
import org.kiosque.web.shell.Bylines;
import org.kiosque.web.shell.Dates;

/** WEB-INF/pages/brief.xhtml */
@Named
@RequestScoped
public class BriefPage {

    @Inject DailyBriefs briefs;
    @Inject Comments comments;
    @Inject Bylines bylines;
    @Inject Dates dates;

    private DailyBrief brief;
    private LocalDate previous;
    private LocalDate next;
    private boolean today;
    private Map<ArticleId, Integer> counts;
    private Map<ArticleId, String> names;

    void show(LocalDate day, Instant now) {
        brief = briefs.of(day, now);
        previous = briefs.before(day, now).orElse(null);
        next = briefs.after(day, now).orElse(null);
        today = day.equals(dates.dateOf(now));
        var cards = brief.entries().stream().map(DailyBrief.Entry::card).toList();
        counts = comments.counts(cards.stream().map(ArticleCard::id).toList());
        names = bylines.of(cards);
    }

    public DailyBrief getBrief() {
        return brief;
    }

    public int comments(ArticleId id) {
        return counts.get(id);
    }

    public String byline(ArticleId id) {
        return names.get(id);
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

package org.kiosque.web.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Listing;
import org.kiosque.comments.Comments;
import org.kiosque.web.shell.Bylines;
import org.kiosque.web.shell.Dates;

/** Puts lists of published pieces together, by day, whole days only. */
@ApplicationScoped
public class FrontPages {

    private static final int PIECES = 30;

    @Inject Articles articles;
    @Inject Comments comments;
    @Inject Bylines bylines;
    @Inject Dates dates;

    /**
     * @param listing null for all
     * @param before a date as 2024-02-28; what was published before it begins. Anything else: the newest
     */
    public FrontPage page(Listing listing, String before, Instant now) {
        return page(listing == null ? Listing.ALL : listing, endOf(before, now), now, PIECES + 1);
    }

    /** The last day may go on beyond the limit: it belongs to the next page, unless it is all there is. */
    private FrontPage page(Listing listing, Instant end, Instant now, int limit) {
        List<ArticleCard> cards = new ArrayList<>(articles.latest(listing, end, now, limit));
        if (cards.size() < limit) return new FrontPage(days(cards), null);
        LocalDate last = dayOf(cards.get(limit - 1));
        if (dayOf(cards.get(0)).equals(last)) return page(listing, end, now, limit * 2);
        cards.removeIf(card -> dayOf(card).equals(last));
        return new FrontPage(days(cards), dayOf(cards.get(cards.size() - 1)));
    }

    private LocalDate dayOf(ArticleCard card) {
        return dates.dateOf(card.publishedAt());
    }

    private Instant endOf(String before, Instant now) {
        try {
            return before == null ? now : dates.startOf(LocalDate.parse(before));
        } catch (DateTimeParseException notADate) {
            return now;
        }
    }

    private List<Day> days(List<ArticleCard> cards) {
        Map<LocalDate, List<Teaser>> days = new LinkedHashMap<>();
        for (Teaser teaser : teasers(cards)) days.computeIfAbsent(dayOf(teaser.card()), day -> new ArrayList<>()).add(teaser);
        return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
    }

    List<Teaser> teasers(List<ArticleCard> cards) {
        var counts = comments.counts(cards.stream().map(ArticleCard::id).toList());
        var names = bylines.of(cards);
        return cards.stream().map(card -> new Teaser(card, names.get(card.id()), counts.getOrDefault(card.id(), 0))).toList();
    }
}

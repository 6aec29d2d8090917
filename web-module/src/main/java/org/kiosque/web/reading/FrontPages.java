package org.kiosque.web.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Listing;
import org.kiosque.media.Picture;
import org.kiosque.web.shell.Bylines;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.LeadPictures;

/** Puts lists of published pieces together, by day, whole days only. */
@ApplicationScoped
public class FrontPages {

    static final int PIECES = 30;

    @Inject Articles articles;
    @Inject Turns turns;
    @Inject Talks talks;
    @Inject Bylines bylines;
    @Inject LeadPictures pictures;
    @Inject Dates dates;

    /**
     * @param listing null for all
     * @param before a date as 2024-02-28; what was published before it begins. Anything else: the newest
     */
    public Edition page(Listing listing, String before, Instant now) {
        Listing shelf = listing == null ? Listing.ALL : listing;
        LocalDate date = date(before);
        Instant end = date == null ? now : dates.startOf(date);
        return page(new Frame(List.of(), shelf, null, now), end.isBefore(now) ? date : null, now, PIECES + 1);
    }

    /** The home page. @param leading stands above the days and is not repeated in them */
    public Edition home(List<ArticleCard> leading, Instant now) {
        return page(new Frame(leading, Listing.ALL, null, now), null, now, PIECES + 1);
    }

    /** What came out in a month, that is over or not. @param before as above, within the month */
    public Edition month(YearMonth month, String before, Instant now) {
        LocalDate next = month.plusMonths(1).atDay(1);
        LocalDate date = date(before);
        LocalDate end = date == null || date.isAfter(next) || YearMonth.from(date).isBefore(month) ? next : date;
        Instant last = dates.startOf(next).minusMillis(1);
        return page(new Frame(List.of(), Listing.ALL, month.atDay(1), last.isBefore(now) ? last : now), end, now, PIECES + 1);
    }

    /**
     * What is the same on all pages of a list.
     *
     * @param from the first day that belongs to the list; null when it goes back to the beginning
     * @param until the last moment that belongs to it
     */
    private record Frame(List<ArticleCard> leading, Listing listing, LocalDate from, Instant until) {}

    /**
     * The last day may go on beyond the limit: it belongs to the next page, unless it is all there is.
     *
     * @param before null for the newest
     */
    private Edition page(Frame frame, LocalDate before, Instant now, int limit) {
        Instant end = before == null ? now : dates.startOf(before);
        List<ArticleCard> cards = new ArrayList<>(articles.latest(frame.listing(), end, now, limit));
        boolean last = cards.size() < limit;
        boolean beyond = cards.removeIf(card -> frame.from() != null && dayOf(card).isBefore(frame.from()));
        if (last || beyond) return edition(frame, cards, before, null, now);
        LocalDate cut = dayOf(cards.get(limit - 1));
        if (dayOf(cards.get(0)).equals(cut)) return page(frame, before, now, limit * 2);
        cards.removeIf(card -> dayOf(card).equals(cut));
        return edition(frame, cards, before, dayOf(cards.get(cards.size() - 1)), now);
    }

    private LocalDate dayOf(ArticleCard card) {
        return dates.dateOf(card.publishedAt());
    }

    private static LocalDate date(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    /** Only what leads is shown with its picture. */
    private Edition edition(Frame frame, List<ArticleCard> listed, LocalDate before, LocalDate older, Instant now) {
        var leading = frame.leading();
        var leaders = leading.stream().map(ArticleCard::id).toList();
        var below = listed.stream().filter(card -> !leaders.contains(card.id())).toList();
        var teasers = teasers(Stream.concat(leading.stream(), below.stream()).toList(), pictures.of(leading, now), now);
        return new Edition(teasers.subList(0, leading.size()), days(teasers.subList(leading.size(), teasers.size())),
                turns.turn(frame.listing(), before, older, frame.until()));
    }

    List<Day> days(List<Teaser> teasers) {
        Map<LocalDate, List<Teaser>> days = new LinkedHashMap<>();
        for (Teaser teaser : teasers) days.computeIfAbsent(dayOf(teaser.card()), day -> new ArrayList<>()).add(teaser);
        return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
    }

    private List<Teaser> teasers(List<ArticleCard> cards, Map<ArticleId, Picture> shown, Instant now) {
        var said = talks.of(cards, now);
        var names = bylines.of(cards);
        return cards.stream().map(card -> new Teaser(card, names.get(card.id()), said.getOrDefault(card.id(), Talk.NONE),
                shown.get(card.id()))).toList();
    }

    List<Teaser> teasers(List<ArticleCard> cards, Instant now) {
        return teasers(cards, Map.of(), now);
    }
}

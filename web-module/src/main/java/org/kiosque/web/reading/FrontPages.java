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
import java.util.stream.Stream;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Listing;
import org.kiosque.comments.Comments;
import org.kiosque.media.Picture;
import org.kiosque.web.shell.Bylines;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.LeadPictures;

/** Puts lists of published pieces together, by day, whole days only. */
@ApplicationScoped
public class FrontPages {

    private static final int PIECES = 30;

    @Inject Articles articles;
    @Inject Comments comments;
    @Inject Bylines bylines;
    @Inject LeadPictures pictures;
    @Inject Dates dates;

    /**
     * @param listing null for all
     * @param before a date as 2024-02-28; what was published before it begins. Anything else: the newest
     */
    public Edition page(Listing listing, String before, Instant now) {
        return page(List.of(), listing == null ? Listing.ALL : listing, endOf(before, now), now, PIECES + 1);
    }

    /** The home page. @param leading stands above the days and is not repeated in them */
    public Edition home(List<ArticleCard> leading, Instant now) {
        return page(leading, Listing.ALL, now, now, PIECES + 1);
    }

    /** The last day may go on beyond the limit: it belongs to the next page, unless it is all there is. */
    private Edition page(List<ArticleCard> leading, Listing listing, Instant end, Instant now, int limit) {
        List<ArticleCard> cards = new ArrayList<>(articles.latest(listing, end, now, limit));
        if (cards.size() < limit) return edition(leading, cards, null, now);
        LocalDate last = dayOf(cards.get(limit - 1));
        if (dayOf(cards.get(0)).equals(last)) return page(leading, listing, end, now, limit * 2);
        cards.removeIf(card -> dayOf(card).equals(last));
        return edition(leading, cards, dayOf(cards.get(cards.size() - 1)), now);
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

    /** Only what leads is shown with its picture. */
    private Edition edition(List<ArticleCard> leading, List<ArticleCard> listed, LocalDate older, Instant now) {
        var leaders = leading.stream().map(ArticleCard::id).toList();
        var below = listed.stream().filter(card -> !leaders.contains(card.id())).toList();
        var teasers = teasers(Stream.concat(leading.stream(), below.stream()).toList(), pictures.of(leading, now));
        Map<LocalDate, List<Teaser>> days = new LinkedHashMap<>();
        for (Teaser teaser : teasers.subList(leading.size(), teasers.size()))
            days.computeIfAbsent(dayOf(teaser.card()), day -> new ArrayList<>()).add(teaser);
        return new Edition(teasers.subList(0, leading.size()),
                days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList(), older);
    }

    private List<Teaser> teasers(List<ArticleCard> cards, Map<ArticleId, Picture> shown) {
        var counts = comments.counts(cards.stream().map(ArticleCard::id).toList());
        var names = bylines.of(cards);
        return cards.stream().map(card -> new Teaser(card, names.get(card.id()), counts.getOrDefault(card.id(), 0),
                shown.get(card.id()))).toList();
    }

    List<Teaser> teasers(List<ArticleCard> cards) {
        return teasers(cards, Map.of());
    }
}

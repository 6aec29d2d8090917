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
import java.util.stream.Collectors;
import org.kiosque.accounts.People;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Articles;
import org.kiosque.comments.Comments;
import org.kiosque.web.shell.Dates;

/** Puts lists of published pieces together, by day, whole days only. */
@ApplicationScoped
public class FrontPages {

    private static final int PIECES = 30;

    @Inject Articles articles;
    @Inject Comments comments;
    @Inject People people;
    @Inject Dates dates;

    /**
     * @param section its slug, or null for all
     * @param before a date as 2024-02-28; what was published before it begins. Anything else: the newest
     */
    public FrontPage page(String section, String before, Instant now) {
        Instant end = endOf(before, now);
        List<ArticleCard> cards = new ArrayList<>(articles.latest(section, end, PIECES + 1));
        boolean more = cards.size() > PIECES;
        if (more) keepWholeDays(cards);
        return new FrontPage(days(cards), more ? dates.dateOf(cards.get(cards.size() - 1).publishedAt()) : null);
    }

    private Instant endOf(String before, Instant now) {
        try {
            Instant asked = before == null ? now : dates.startOf(LocalDate.parse(before));
            return asked.isAfter(now) ? now : asked;
        } catch (DateTimeParseException notADate) {
            return now;
        }
    }

    /** The last day may go on beyond the limit: it belongs to the next page, unless it is all there is. */
    private void keepWholeDays(List<ArticleCard> cards) {
        LocalDate last = dates.dateOf(cards.get(cards.size() - 1).publishedAt());
        if (!dates.dateOf(cards.get(0).publishedAt()).equals(last))
            cards.removeIf(card -> dates.dateOf(card.publishedAt()).equals(last));
    }

    private List<Day> days(List<ArticleCard> cards) {
        var counts = comments.counts(cards.stream().map(ArticleCard::id).toList());
        var authors = people.people(cards.stream().map(ArticleCard::author).collect(Collectors.toSet()));
        Map<LocalDate, List<Teaser>> days = new LinkedHashMap<>();
        for (ArticleCard card : cards) {
            String byline = authors.containsKey(card.author()) ? authors.get(card.author()).pseudonym() : "";
            days.computeIfAbsent(dates.dateOf(card.publishedAt()), day -> new ArrayList<>())
                    .add(new Teaser(card, byline, counts.getOrDefault(card.id(), 0)));
        }
        return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
    }
}

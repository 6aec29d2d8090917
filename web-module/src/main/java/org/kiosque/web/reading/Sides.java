package org.kiosque.web.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.DailyBrief;
import org.kiosque.articles.DailyBriefs;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Listing;
import org.kiosque.comments.LivelyDiscussions;
import org.kiosque.comments.LivelyDiscussions.Lively;
import org.kiosque.web.shell.Dates;

/** Puts together what stands beside the news on the home page. */
@ApplicationScoped
public class Sides {

    private static final int BRIEFS = 7;
    /** Far enough back for a paper that seldom has a Brief. */
    private static final int DAYS_LOOKED_AT = 60;
    private static final int LATEST = 12;
    private static final int DISCUSSED = 5;

    @Inject DailyBriefs briefs;
    @Inject BriefCalendars calendars;
    @Inject Articles articles;
    @Inject LivelyDiscussions discussions;
    @Inject FrontPages pages;
    @Inject Dates dates;

    @Inject
    @ConfigProperty(name = "kiosque.home.discussed-days")
    int discussedDays;

    Side at(Instant now) {
        LocalDate today = dates.dateOf(now);
        List<LocalDate> days = briefs.days(today.minusDays(DAYS_LOOKED_AT), today, now).stream().limit(BRIEFS).toList();
        LocalDate day = days.isEmpty() ? null : days.get(0);
        var brief = day == null ? List.<ArticleCard>of() : briefs.of(day, now).entries().stream().map(DailyBrief.Entry::card).toList();
        var latest = articles.latest(Listing.ALL, now, now, LATEST);
        var discussed = discussed(now);
        var teasers = pages.teasers(Stream.of(brief, latest, discussed).flatMap(List::stream).distinct().toList(), now).stream()
                .collect(Collectors.toMap(teaser -> teaser.card().id(), Function.identity(), (one, same) -> one));
        return new Side(day, of(brief, teasers), days.stream().skip(1).toList(), day == null ? null : calendars.around(day, now),
                pages.days(of(latest, teasers)), of(discussed, teasers));
    }

    private static List<Teaser> of(List<ArticleCard> cards, Map<ArticleId, Teaser> teasers) {
        return cards.stream().map(card -> teasers.get(card.id())).toList();
    }

    /** Some may be public no more, so that a few more are asked for. */
    private List<ArticleCard> discussed(Instant now) {
        var lively = discussions.since(now.minus(Duration.ofDays(discussedDays)), now, 2 * DISCUSSED).stream().map(Lively::article).toList();
        var cards = articles.cards(lively, now);
        return lively.stream().map(cards::get).filter(Objects::nonNull).filter(card -> card.kind() != Kind.PAGE).limit(DISCUSSED).toList();
    }
}

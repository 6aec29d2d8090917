package org.kiosque.newsletters.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.DailyBrief;
import org.kiosque.articles.DailyBriefs;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Listing;
import org.kiosque.articles.PictureRights;
import org.kiosque.articles.Reading;
import org.kiosque.newsletters.Composition;
import org.kiosque.newsletters.Edition;
import org.kiosque.newsletters.EditionPiece;
import org.kiosque.newsletters.Newsletter;

/** What stands in a letter: by rule what is new, and of each piece what everybody may read. */
@ApplicationScoped
class Contents {

    private static final int LOOKED_AT = 300;
    private static final Duration WEEK = Duration.ofDays(7);
    /** After a pause nobody is sent a book. */
    private static final Duration LOOKING_BACK = Duration.ofDays(14);

    private Articles articles;
    private DailyBriefs briefs;
    private PictureRights rights;
    private IssueRepository issues;
    private ZoneId zone;

    /** For the CDI proxy only. */
    Contents() {}

    @Inject
    Contents(Articles articles, DailyBriefs briefs, PictureRights rights, IssueRepository issues,
             @ConfigProperty(name = "kiosque.site.zone", defaultValue = "Europe/Paris") ZoneId zone) {
        this.articles = articles;
        this.briefs = briefs;
        this.rights = rights;
        this.issues = issues;
        this.zone = zone;
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    ZoneId zone() {
        return zone;
    }

    /** @return the day's briefs in the order of the day, or the articles since the last issue, the newest first */
    List<ArticleId> proposed(Newsletter newsletter, Instant now) {
        Instant since = since(newsletter, now);
        var found = newsletter == Newsletter.DAILY_BRIEF ? briefs.of(day(now), now).entries().stream().map(DailyBrief.Entry::card)
                : published(newsletter, now).stream().filter(card -> card.publishedAt().isAfter(since));
        return found.limit(Composition.PIECES_MAX).map(ArticleCard::id).toList();
    }

    /** @return published pieces of the letter's kind that are not among these, the newest first */
    List<ArticleCard> candidates(Newsletter newsletter, List<ArticleId> chosen, Instant now, int limit) {
        return published(newsletter, now).stream().filter(card -> !chosen.contains(card.id())).limit(limit).toList();
    }

    /** A page is no news: it is not in any letter. */
    boolean arePublished(List<ArticleId> pieces, Instant now) {
        return articles.cards(pieces, now).values().stream().filter(card -> card.kind() != Kind.PAGE).count() == pieces.size();
    }

    /** @return the issue as it would read now, without what is not published */
    Edition edition(PaperIssue issue, int number, Instant at) {
        return edition(issue, number, at, at, piece -> null);
    }

    /** @return the issue in the words it went out with, without what is no longer published */
    Edition edition(PaperIssue issue, Instant now) {
        return edition(issue, issue.number(), issue.startedAt(), now, Function.identity());
    }

    private Edition edition(PaperIssue issue, int number, Instant at, Instant now, Function<ChosenPiece, ChosenPiece> words) {
        var cards = articles.cards(issue.composition().pieces(), now);
        var pieces = issue.pieces().stream()
                .map(piece -> cards.containsKey(piece.id()) ? piece(cards.get(piece.id()), words.apply(piece), now) : null)
                .filter(Objects::nonNull).toList();
        var composition = issue.composition();
        return new Edition(issue.newsletter(), number, at, composition.subject(), composition.introduction(), pieces);
    }

    private EditionPiece piece(ArticleCard card, ChosenPiece words, Instant now) {
        if (words != null && words.isFixed())
            return new EditionPiece(card, words.title(), words.standfirst(),
                    card.access() == Access.FREE ? rights.shown(words.html(), now) : "");
        if (card.kind() == Kind.BRIEF) return new EditionPiece(card, card.title(), "", readable(card, now));
        String own = card.standfirst().isEmpty() ? card.subtitle() : card.standfirst();
        return new EditionPiece(card, card.title(), own.isEmpty() ? Beginning.of(readable(card, now)) : own, "");
    }

    /** @return what everybody may read of it */
    private String readable(ArticleCard card, Instant now) {
        return articles.read(card.id(), null, now).map(Reading::html).orElse("");
    }

    private List<ArticleCard> published(Newsletter newsletter, Instant now) {
        return articles.latest(Listing.ALL, now, now, LOOKED_AT).stream()
                .filter(card -> newsletter == Newsletter.DAILY_BRIEF == (card.kind() == Kind.BRIEF)).toList();
    }

    private Instant since(Newsletter newsletter, Instant now) {
        Instant last = issues.lastStart(newsletter).orElse(now.minus(WEEK));
        Instant earliest = now.minus(LOOKING_BACK);
        return last.isBefore(earliest) ? earliest : last;
    }
}

package org.kiosque.web.feeds;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Person;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Reading;
import org.kiosque.catalogue.Catalogue;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.Site;

/** Makes items of pieces. */
@ApplicationScoped
public class FeedItems {

    @Inject People people;
    @Inject Catalogue catalogue;
    @Inject FeedPictures pictures;
    @Inject FeedWords words;
    @Inject Links links;
    @Inject Site site;

    private FeedHtml html;

    @PostConstruct
    void setUp() {
        html = new FeedHtml(site.getOrigin());
    }

    /** @param since from when on a piece has stood in the feed, where that is later than its publication */
    List<Feed.Item> of(List<Reading> readings, Map<ArticleId, Instant> since, Instant now) {
        var authors = readings.stream().flatMap(reading -> reading.card().authors().stream()).collect(Collectors.toSet());
        var names = people.people(authors);
        var pages = catalogue.authorSlugs(authors);
        var leads = pictures.of(readings.stream().map(Reading::card).toList(), now);
        return readings.stream().map(reading -> item(reading, authors(reading.card(), names, pages),
                leads.get(reading.card().id()), since.get(reading.card().id()))).toList();
    }

    private List<Feed.Author> authors(ArticleCard card, Map<AccountId, Person> names, Map<AccountId, String> pages) {
        return card.authors().stream().map(names::get).filter(Objects::nonNull).map(person -> new Feed.Author(
                FeedHtml.writable(person.pseudonym()),
                pages.containsKey(person.id()) ? site.getOrigin() + links.author(pages.get(person.id())) : null)).toList();
    }

    private Feed.Item item(Reading reading, List<Feed.Author> authors, Feed.Picture picture, Instant since) {
        ArticleCard card = reading.card();
        String url = site.getOrigin() + links.article(card);
        return new Feed.Item(site.getOrigin() + "/articles/" + card.id(), url, url + "#comments", FeedHtml.writable(card.title()),
                FeedHtml.writable(card.subtitle()), FeedHtml.writable(summary(card)), text(reading, picture, url), authors,
                categories(reading), picture, card.publishedAt(), changed(reading, since));
    }

    private static Instant changed(Reading reading, Instant since) {
        Instant came = since == null ? reading.card().publishedAt() : since;
        return reading.revisedAt() == null || reading.revisedAt().isBefore(came) ? came : reading.revisedAt();
    }

    /** The subtitle is a joke more often than not, and says too little by itself. */
    private static String summary(ArticleCard card) {
        return card.subtitle().isEmpty() || card.standfirst().isEmpty() ? card.subtitle() + card.standfirst()
                : card.subtitle() + " — " + card.standfirst();
    }

    private static List<String> categories(Reading reading) {
        var categories = new ArrayList<String>();
        if (reading.card().section() != null) categories.add(FeedHtml.writable(reading.card().section().name()));
        reading.tags().forEach(tag -> categories.add(FeedHtml.writable(tag.name())));
        return categories;
    }

    private String text(Reading reading, Feed.Picture picture, String url) {
        ArticleCard card = reading.card();
        var text = new StringBuilder();
        if (!card.subtitle().isEmpty()) text.append("<p><em>").append(FeedHtml.escaped(card.subtitle())).append("</em></p>");
        if (picture != null) text.append(figure(picture));
        if (!card.standfirst().isEmpty()) text.append("<p><strong>").append(FeedHtml.escaped(card.standfirst())).append("</strong></p>");
        text.append(html.of(reading.html(), url));
        if (reading.isCut()) text.append(link(words.goesOn(reading), url));
        else if (card.kind() == Kind.LIVE) text.append(link(words.say("feed.live"), url));
        return FeedHtml.writable(text.toString());
    }

    private static String figure(Feed.Picture picture) {
        return "<figure><img src=\"" + FeedHtml.escaped(picture.url()) + "\" width=\"" + picture.width() + "\" height=\""
                + picture.height() + "\" alt=\"" + FeedHtml.escaped(picture.alt()) + "\">" + (picture.credit().isEmpty() ? ""
                : "<figcaption>" + FeedHtml.escaped(picture.credit()) + "</figcaption>") + "</figure>";
    }

    private static String link(String words, String url) {
        return "<p><a href=\"" + FeedHtml.escaped(url) + "\">" + FeedHtml.escaped(words) + "</a></p>";
    }
}

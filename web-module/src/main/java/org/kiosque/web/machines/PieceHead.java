package org.kiosque.web.machines;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Kind;
import org.kiosque.articles.LiveEntries;
import org.kiosque.articles.LiveEntries.Live;
import org.kiosque.articles.LiveEntries.Stretch;
import org.kiosque.articles.LiveEntry;
import org.kiosque.articles.Reading;
import org.kiosque.articles.Tag;
import org.kiosque.web.machines.PaperData.Crumb;
import org.kiosque.web.shell.CurrentArticle;
import org.kiosque.web.shell.LeadPictures;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.Signatures;
import org.kiosque.web.shell.Signatures.Signature;
import org.kiosque.web.shell.Visitor;

/** What machines are told about a piece: no word of it that its reader, signed in or not, does not get on the page. */
@RequestScoped
class PieceHead {

    private static final int ENTRIES = 30;
    private static final int HEADLINE_MAX = 110;
    /** What stands in the place of the rest, which nobody without the right to it is sent. */
    private static final String CUT_PART = ".paywall";

    @Inject CurrentArticle current;
    @Inject LiveEntries lives;
    @Inject LeadPictures pictures;
    @Inject Signatures signatures;
    @Inject Links links;
    @Inject PaperData paper;
    @Inject Visitor visitor;

    Head head(Instant now) {
        Reading reading = current.reading();
        ArticleCard card = reading.card();
        String path = links.article(card);
        String description = description(reading);
        var picture = pictures.of(List.of(card), now).get(card.id());
        Image image = picture == null ? Image.OF_THE_PAPER : Image.of(picture);
        Live live = card.kind() == Kind.LIVE
                ? lives.of(card.id(), visitor.id(), new Stretch(false, null, ENTRIES), now).orElse(null) : null;
        Instant modified = modified(reading, live);
        var authors = signatures.of(card);
        var pages = authors.stream().map(Signature::page).filter(Objects::nonNull).map(slug -> paper.at(links.author(slug))).toList();
        var about = new Head.Piece(card.publishedAt(), modified, card.section() == null ? null : card.section().name(),
                reading.tags().stream().map(Tag::name).toList(), pages);
        JsonObject data = card.kind() == Kind.PAGE ? page(card, path, description, modified)
                : piece(reading, path, description, image, modified, authors, live);
        return new Head(path, description, card.kind() == Kind.PAGE ? "website" : "article", image,
                card.kind() == Kind.PAGE ? null : about, List.of(data, paper.publisher(), paper.way(way(card, path))));
    }

    private List<Crumb> way(ArticleCard card, String path) {
        var way = new ArrayList<Crumb>();
        if (card.section() != null) way.add(new Crumb(card.section().name(), links.section(card.section())));
        way.add(new Crumb(card.title(), path));
        return way;
    }

    static String description(Reading reading) {
        ArticleCard card = reading.card();
        if (!card.standfirst().isEmpty()) return card.standfirst();
        String words = card.subtitle().isEmpty() ? Snippet.beginning(reading.html()) : card.subtitle();
        return words.isEmpty() ? card.title() : words;
    }

    private static Instant modified(Reading reading, Live live) {
        Instant modified = reading.revisedAt() == null ? reading.card().publishedAt() : reading.revisedAt();
        if (live == null) return modified;
        for (LiveEntry entry : live.entries()) {
            Instant told = entry.editedAt() == null ? entry.at() : entry.editedAt();
            if (told.isAfter(modified)) modified = told;
        }
        return modified;
    }

    private JsonObject page(ArticleCard card, String path, String description, Instant modified) {
        return Linked.with(Linked.thing("WebPage"), "description", description)
                .add("url", paper.at(path))
                .add("name", card.title())
                .add("inLanguage", paper.language())
                .add("dateModified", modified.toString())
                .add("publisher", Linked.reference(paper.at("/#paper")))
                .build();
    }

    private JsonObject piece(Reading reading, String path, String description, Image image, Instant modified,
                             List<Signature> authors, Live live) {
        ArticleCard card = reading.card();
        var byline = Json.createArrayBuilder();
        authors.forEach(author -> byline.add(person(author)));
        var data = Linked.thing(type(card.kind()))
                .add("@id", paper.at(path) + "#piece")
                .add("mainEntityOfPage", paper.at(path))
                .add("url", paper.at(path))
                .add("headline", shortened(card.title()))
                .add("datePublished", card.publishedAt().toString())
                .add("dateModified", modified.toString())
                .add("author", byline)
                .add("publisher", Linked.reference(paper.at("/#paper")))
                .add("image", image.data(paper.at("")))
                .add("inLanguage", paper.language())
                .add("isAccessibleForFree", card.access() == Access.FREE);
        Linked.with(Linked.with(data, "alternativeHeadline", card.subtitle()), "description", description);
        if (card.section() != null) data.add("articleSection", card.section().name());
        if (!reading.tags().isEmpty()) data.add("keywords", Json.createArrayBuilder(reading.tags().stream().map(Tag::name).toList()));
        if (card.access() == Access.SUBSCRIBERS)
            data.add("hasPart", Linked.thing("WebPageElement").add("isAccessibleForFree", false).add("cssSelector", CUT_PART));
        if (live != null) tell(data, card, path, live);
        return data.build();
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case LIVE -> "LiveBlogPosting";
            case EDITORIAL -> "OpinionNewsArticle";
            default -> "NewsArticle";
        };
    }

    /** Search engines show no longer ones. */
    private static String shortened(String title) {
        return title.length() <= HEADLINE_MAX ? title : title.substring(0, HEADLINE_MAX - 1) + "…";
    }

    private JsonObjectBuilder person(Signature author) {
        return Linked.with(Linked.thing("Person").add("name", author.name()), "url",
                author.page() == null ? null : paper.at(links.author(author.page())));
    }

    private void tell(JsonObjectBuilder data, ArticleCard card, String path, Live live) {
        data.add("coverageStartTime", card.publishedAt().toString());
        if (live.isClosed()) data.add("coverageEndTime", live.closedAt().toString());
        var updates = Json.createArrayBuilder();
        for (LiveEntry entry : live.entries()) {
            String words = Snippet.plain(entry.html());
            updates.add(Linked.thing("BlogPosting")
                    .add("headline", shortened(entry.title().isEmpty() ? Snippet.beginning(entry.html()) : entry.title()))
                    .add("datePublished", entry.at().toString())
                    .add("dateModified", (entry.editedAt() == null ? entry.at() : entry.editedAt()).toString())
                    .add("articleBody", words)
                    .add("url", paper.at(path) + "?entry=" + entry.id() + "#entry-" + entry.id()));
        }
        data.add("liveBlogUpdate", updates);
    }
}

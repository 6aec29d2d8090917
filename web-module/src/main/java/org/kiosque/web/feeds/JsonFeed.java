package org.kiosque.web.feeds;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;

/** Writes a feed as JSON Feed 1.1. The subtitle, for which it has no field, stands in an extension of ours. */
final class JsonFeed {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private JsonFeed() {}

    static String write(Feed feed) {
        var json = Json.createObjectBuilder()
                .add("version", VERSION)
                .add("title", feed.title())
                .add("home_page_url", feed.page())
                .add("feed_url", feed.self())
                .add("description", feed.about())
                .add("favicon", feed.icon())
                .add("language", feed.language());
        if (feed.hub() != null)
            json.add("hubs", Json.createArrayBuilder().add(Json.createObjectBuilder().add("type", "WebSub").add("url", feed.hub())));
        JsonArrayBuilder items = Json.createArrayBuilder();
        feed.items().forEach(item -> items.add(item(item)));
        return json.add("items", items).build().toString();
    }

    private static JsonObjectBuilder item(Feed.Item piece) {
        var item = Json.createObjectBuilder()
                .add("id", piece.id())
                .add("url", piece.url())
                .add("title", piece.title())
                .add("content_html", piece.html())
                .add("date_published", moment(piece.publishedAt()))
                .add("date_modified", moment(piece.changedAt()));
        if (!piece.summary().isEmpty()) item.add("summary", piece.summary());
        if (!piece.subtitle().isEmpty())
            item.add("_kiosque", Json.createObjectBuilder().add("subtitle", piece.subtitle()));
        if (!piece.authors().isEmpty()) item.add("authors", authors(piece));
        if (!piece.categories().isEmpty()) item.add("tags", Json.createArrayBuilder(piece.categories()));
        if (piece.picture() != null) picture(piece.picture(), item);
        return item;
    }

    private static JsonArrayBuilder authors(Feed.Item piece) {
        var authors = Json.createArrayBuilder();
        for (Feed.Author author : piece.authors()) {
            var one = Json.createObjectBuilder().add("name", author.name());
            authors.add(author.page() == null ? one : one.add("url", author.page()));
        }
        return authors;
    }

    private static void picture(Feed.Picture picture, JsonObjectBuilder item) {
        var attachment = Json.createObjectBuilder().add("url", picture.url()).add("mime_type", picture.type());
        if (picture.length() > 0) attachment.add("size_in_bytes", picture.length());
        item.add("image", picture.url()).add("attachments", Json.createArrayBuilder().add(attachment));
    }

    /** RFC 3339, whole seconds: some programs read no others. */
    private static String moment(Instant moment) {
        return Instant.ofEpochSecond(moment.getEpochSecond()).toString();
    }
}

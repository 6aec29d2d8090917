package org.kiosque.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads feeds as strictly as their specifications allow: by a schema validator and by the library feed readers use. */
public final class FeedCheck {

    private static final Set<String> JSON_FEED = Set.of("version", "title", "home_page_url", "feed_url", "description", "favicon",
            "language", "hubs", "items");
    private static final Set<String> JSON_ITEM = Set.of("id", "url", "title", "content_html", "summary", "image",
            "date_published", "date_modified", "authors", "tags", "attachments", "_kiosque");

    private FeedCheck() {}

    /** @param schema rss or atom */
    public static SyndFeed xml(String feed, String schema) {
        var complaints = new StringWriter();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new com.thaiopensource.xml.sax.ErrorHandlerImpl(complaints));
        var validator = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        String path = "/org/kiosque/web/feeds/" + schema + ".rnc";
        try (var rules = FeedCheck.class.getResourceAsStream(path)) {
            assertTrue(validator.loadSchema(new InputSource(rules)), () -> path + ": " + complaints);
            assertTrue(validator.validate(new InputSource(new StringReader(feed))), () -> complaints + "\n" + feed);
            assertEquals(1, feed.split(" rel=\"self\"", -1).length - 1, feed);
            var input = new SyndFeedInput(true, Locale.US);
            input.setXmlHealerOn(false);
            return checked(input.build(new StringReader(feed)));
        } catch (IOException | SAXException | FeedException unreadable) {
            throw new AssertionError(feed, unreadable);
        }
    }

    private static SyndFeed checked(SyndFeed feed) {
        List<String> ids = feed.getEntries().stream().map(SyndEntry::getUri).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
        return feed;
    }

    /** JSON Feed 1.1: what must be there, nothing that is not in it, everything of its kind. */
    public static JsonObject json(String feed) {
        try (var reader = Json.createReader(new StringReader(feed))) {
            JsonObject json = reader.readObject();
            assertEquals("https://jsonfeed.org/version/1.1", json.getString("version"));
            assertFalse(json.getString("title").isBlank());
            assertTrue(JSON_FEED.containsAll(json.keySet()), json.keySet().toString());
            List.of("home_page_url", "feed_url", "favicon").forEach(address -> address(json.getString(address)));
            json.getJsonArray("items").getValuesAs(JsonObject.class).forEach(FeedCheck::item);
            return json;
        }
    }

    private static void item(JsonObject item) {
        assertTrue(JSON_ITEM.containsAll(item.keySet()), item.keySet().toString());
        assertFalse(item.getString("id").isBlank() || item.getString("content_html").isBlank());
        address(item.getString("url"));
        OffsetDateTime.parse(item.getString("date_published"));
        OffsetDateTime.parse(item.getString("date_modified"));
        if (item.containsKey("attachments"))
            item.getJsonArray("attachments").getValuesAs(JsonObject.class).forEach(one -> {
                address(one.getString("url"));
                assertTrue(one.getString("mime_type").contains("/"));
                assertTrue(!one.containsKey("size_in_bytes") || one.getInt("size_in_bytes") > 0);
            });
    }

    private static void address(String address) {
        assertTrue(URI.create(address).isAbsolute(), address);
    }
}

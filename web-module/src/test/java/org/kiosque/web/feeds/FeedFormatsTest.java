package org.kiosque.web.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndFeed;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kiosque.testing.FeedCheck;
import org.kiosque.web.feeds.FeedAddress.Format;

/** A feed says the same in every format, and each is what its specification calls valid. */
class FeedFormatsTest {

    static final String PAPER = "https://paper.example";
    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
    static final Instant ONE = Instant.parse("2030-01-01T13:00:00Z");

    static final Feed.Item RAIN = new Feed.Item(PAPER + "/articles/1", PAPER + "/articles/1/rain", PAPER + "/articles/1/rain#comments",
            "Rain & <sun>", "Wet", "Wet — It rains < always", "<p>It rains &amp; rains. <a href=\"" + PAPER + "/\">Home</a></p>",
            List.of(new Feed.Author("Anna", PAPER + "/authors/anna"), new Feed.Author("Bob", null)), List.of("City", "weather"),
            new Feed.Picture(PAPER + "/media/1/0a-1280-wide.jpg", "image/jpeg", 4321, 1280, 720, "A wet street", "Zoe"), NOON, ONE);
    static final Feed.Item BRIEF = new Feed.Item(PAPER + "/articles/2", PAPER + "/briefs/2/fog", null, "Fog", "", "", "<p>Fog.</p>",
            List.of(), List.of(), null, NOON, NOON);

    static Feed feed(String hub, Feed.Item... items) {
        return new Feed("The Paper", "A paper", PAPER + "/", PAPER + "/feed.xml", hub, PAPER + "/icon.svg", "en", ONE, List.of(items));
    }

    static void sameRain(SyndFeed feed) {
        assertEquals("The Paper", feed.getTitle());
        var rain = feed.getEntries().get(0);
        assertEquals("Rain & <sun>", rain.getTitle());
        assertEquals(RAIN.id(), rain.getUri());
        assertEquals(RAIN.url(), rain.getLink());
        assertEquals(RAIN.html(), rain.getContents().get(0).getValue());
        assertEquals(Date.from(NOON), rain.getPublishedDate());
        assertEquals(List.of("City", "weather"), rain.getCategories().stream().map(category -> category.getName()).toList());
        assertEquals(4321, rain.getEnclosures().get(0).getLength());
        assertEquals(2, feed.getEntries().size());
    }

    @Test
    void rssIsValidAndSaysItAll() {
        String rss = FeedPress.write(feed(PAPER + "/hub", RAIN, BRIEF), Format.RSS);

        var read = FeedCheck.xml(rss, "rss");
        sameRain(read);
        assertEquals("Wet — It rains &lt; always", read.getEntries().get(0).getDescription().getValue());
        for (String part : List.of("<dc:creator>Anna</dc:creator><dc:creator>Bob</dc:creator>", "width=\"1280\"", "rel=\"hub\""))
            assertTrue(rss.contains(part), part);
    }

    @Test
    void atomIsValidAndSaysItAll() {
        String atom = FeedPress.write(feed(PAPER + "/hub", RAIN, BRIEF), Format.ATOM);

        var read = FeedCheck.xml(atom, "atom");
        sameRain(read);
        assertEquals(Date.from(ONE), read.getEntries().get(0).getUpdatedDate());
        assertEquals(List.of("Anna", "Bob"), read.getEntries().get(0).getAuthors().stream().map(author -> author.getName()).toList());
        assertTrue(atom.contains("rel=\"hub\""), atom);
    }

    @Test
    void jsonFeedIsValidAndSaysItAll() {
        var json = FeedCheck.json(FeedPress.write(feed(PAPER + "/hub", RAIN, BRIEF), Format.JSON));

        var rain = json.getJsonArray("items").getJsonObject(0);
        assertEquals(RAIN.html(), rain.getString("content_html"));
        assertEquals("Wet", rain.getJsonObject("_kiosque").getString("subtitle"));
        assertEquals("Anna", rain.getJsonArray("authors").getJsonObject(0).getString("name"));
        assertEquals(4321, rain.getJsonArray("attachments").getJsonObject(0).getInt("size_in_bytes"));
        assertEquals("WebSub", json.getJsonArray("hubs").getJsonObject(0).getString("type"));
    }

    @Test
    void aFeedWithNothingInItIsStillOne() {
        for (var format : List.of(Format.RSS, Format.ATOM))
            FeedCheck.xml(FeedPress.write(feed(null), format), format == Format.RSS ? "rss" : "atom");
        FeedCheck.json(FeedPress.write(feed(null), Format.JSON));
    }

    @Test
    void theCheckFindsWhatIsWrong() {
        String rss = FeedPress.write(feed(null, RAIN), Format.RSS);
        FeedCheck.xml(rss, "rss");
        for (String broken : List.of(rss.replace("<guid isPermaLink=\"false\">", "<guid>"), rss.replace("length=\"4321\"", "length=\"\""),
                rss.replaceFirst("<link>[^<]*", "<link>/"), rss.replaceFirst("<pubDate>[^<]*", "<pubDate>today")))
            assertThrows(AssertionError.class, () -> FeedCheck.xml(broken, "rss"));
        String atom = FeedPress.write(feed(null, RAIN), Format.ATOM);
        FeedCheck.xml(atom, "atom");
        assertThrows(AssertionError.class, () -> FeedCheck.xml(atom.replaceFirst("<id>[^<]*</id>", ""), "atom"));
    }
}

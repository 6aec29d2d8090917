package org.kiosque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What search engines, other sites and programs are told. */
@OnTheSite
class ForMachinesIT {

    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern DESCRIBED = Pattern.compile("<meta name=\"description\" content=\"[^\"]*\\S");
    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");

    @Test
    void everyPageIsKnownByOneAddress(Wire wire) {
        String article = Pages.firstArticle(wire);

        assertEquals(wire.origin() + article, canonical(wire, article + "?utm_source=mastodon"));
        assertEquals(wire.origin() + "/", canonical(wire, "/"));
        assertEquals(wire.origin() + "/?before=2024-02-28", canonical(wire, "/?before=2024-02-28"));
        assertEquals(wire.origin() + "/", canonical(wire, "/?before=bientot"));
        assertEquals(wire.origin() + "/login", canonical(wire, "/login?next=/articles/1/x"));
        assertTrue(wire.get("/login").body().contains("<meta name=\"robots\" content=\"noindex\""));
        assertFalse(wire.get(article).body().contains("noindex"));
        String live = Pages.live(wire);
        assertEquals(wire.origin() + live, canonical(wire, live + "?order=oldest"));
    }

    @Test
    void otherSitesShowACardOfAPiece(Wire wire) {
        String html = wire.get(Pages.firstArticle(wire)).body();

        for (String property : List.of("og:site_name", "og:locale", "og:title", "og:description", "og:url", "og:image", "og:image:width",
                "og:image:height", "og:image:alt", "article:published_time", "article:modified_time", "article:section", "article:tag", "article:author"))
            assertTrue(html.contains("<meta property=\"" + property + "\" content=\""), property);
        assertEquals("article", meta(html, "property", "og:type"));
        assertEquals(200, wire.get(meta(html, "property", "og:image").replace(wire.origin(), "")).statusCode());
        assertEquals("summary_large_image", meta(html, "name", "twitter:card"));
        for (String page : Pages.forEverybody(wire)) {
            var shown = wire.get(page);
            if (shown.statusCode() == 200 && !page.equals("/offline/unavailable")) assertTrue(DESCRIBED.matcher(shown.body()).find(), page);
        }
    }

    @Test
    void searchEnginesAreToldWhatAPieceIs(Wire wire) {
        var article = thing(wire, Pages.firstArticle(wire), "NewsArticle");
        for (String property : List.of("headline", "image", "datePublished", "dateModified", "author", "publisher", "articleSection"))
            assertTrue(article.containsKey(property), property);
        assertTrue(article.getJsonArray("author").getJsonObject(0).getString("url").startsWith(wire.origin() + "/authors/"));
        assertEquals(3, thing(wire, Pages.firstArticle(wire), "BreadcrumbList").getJsonArray("itemListElement").size());
        assertEquals(512, thing(wire, Pages.firstArticle(wire), "NewsMediaOrganization").getJsonObject("logo").getInt("width"));
        assertTrue(thing(wire, "/", "WebSite").getJsonObject("potentialAction").toString().contains("/search?q={search_term_string}"));
        assertEquals("Camille Roux", thing(wire, "/authors/camille-roux", "ProfilePage").getJsonObject("mainEntity").getString("name"));

        var live = thing(wire, Pages.live(wire), "LiveBlogPosting");
        assertFalse(live.getJsonArray("liveBlogUpdate").isEmpty());
        assertTrue(live.containsKey("coverageEndTime"));
    }

    @Test
    void whatIsForSubscribersSaysSo(Wire wire) {
        String paid = paidArticle(wire);
        var article = thing(wire, paid, "NewsArticle");

        assertFalse(article.getBoolean("isAccessibleForFree"));
        assertEquals(".paywall", article.getJsonObject("hasPart").getString("cssSelector"));
        assertTrue(wire.get(paid).body().contains("class=\"paywall"));
        assertEquals(wire.get(paid).body(), wire.get(paid, "User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)").body());
    }

    @Test
    void theMapOfTheSiteLeadsToPagesThatAreThere(Wire wire) {
        var parts = locations(wire, "/sitemap.xml");
        assertTrue(parts.size() >= 2, parts.toString());
        var pages = parts.stream().flatMap(part -> locations(wire, part).stream()).toList();
        for (String begin : List.of("/articles/", "/briefs/", "/brief/", "/sections/", "/tags/", "/authors/", "/series/", "/pages/"))
            assertEquals(200, wire.get(pages.stream().filter(page -> page.startsWith(begin)).findFirst().orElseThrow()).statusCode(), begin);
        assertTrue(pages.contains(Pages.firstArticle(wire)));
        assertEquals(pages.size(), pages.stream().distinct().count());
        assertTrue(wire.get("/news-sitemap.xml").body().contains("<news:publication_date>"));
        assertEquals(404, wire.get("/sitemaps/9999.xml").statusCode());
        assertEquals(404, wire.get("/sitemaps/etc").statusCode());
    }

    @Test
    void programsFindWhatTheyLookFor(Wire wire) {
        assertTrue(wire.get("/robots.txt").body().contains("Sitemap: " + wire.origin() + "/sitemap.xml"));
        String security = wire.get("/.well-known/security.txt").body();
        var expires = Pattern.compile("(?m)^Expires: (\\S+)$").matcher(security);
        assertTrue(expires.find() && Instant.parse(expires.group(1)).isBefore(Instant.now().plus(Duration.ofDays(365))), security);
        assertEquals("/forgot", wire.get("/.well-known/change-password").headers().firstValue("Location").orElseThrow());
        assertTrue(wire.get("/opensearch.xml").body().contains("/search?q={searchTerms}"));
        assertEquals(200, wire.get("/favicon.ico").statusCode());
    }

    @Test
    void aCardOfAPieceIsHandedToOtherSites(Wire wire) {
        String article = Pages.firstArticle(wire);
        var discovery = Pattern.compile("application/json\\+oembed\" href=\"([^\"]+)\"").matcher(wire.get(article).body());
        assertTrue(discovery.find());
        String address = discovery.group(1).replace("&amp;", "&").replace(wire.origin(), "");

        var card = read(wire.get(address).body());
        assertEquals("link", card.getString("type"));
        assertTrue(card.getInt("thumbnail_width") > card.getInt("thumbnail_height"));
        assertTrue(read(wire.get(address + "&maxwidth=500").body()).getInt("thumbnail_width") <= 500);
        assertTrue(wire.get(address.replace("format=json", "format=xml")).body().contains("<oembed><version>1.0</version>"));
        assertEquals(501, wire.get(address.replace("format=json", "format=yaml")).statusCode());
        assertEquals(404, wire.get("/oembed?url=" + encoded("https://elsewhere.example" + article)).statusCode());
        assertEquals(404, wire.get("/oembed?url=" + encoded(wire.origin() + "/articles/999999999/x")).statusCode());
        assertEquals(404, wire.get("/oembed").statusCode());
    }

    @Test
    void whoKnowsAPageIsToldThatItIsTheSame(Wire wire, Wire signedIn) {
        for (String page : List.of("/", "/sections/sciences", Pages.firstArticle(wire), Pages.live(wire), Pages.brief(wire), "/sitemap.xml")) {
            var first = wire.get(page);
            String tag = first.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(page));
            String since = first.headers().firstValue("Last-Modified").orElseThrow();
            assertEquals(304, wire.get(page, "If-None-Match", tag).statusCode(), page);
            assertEquals(304, wire.get(page, "If-Modified-Since", since).statusCode(), page);
            assertEquals(200, wire.get(page, "If-None-Match", "\"another\"").statusCode(), page);
            assertTrue(first.headers().allValues("Vary").toString().contains("Cookie"));
        }
        var own = signedIn.as(Demo.READER).get("/");
        assertTrue(own.headers().firstValue("ETag").isEmpty());
        assertEquals("private, no-store", own.headers().firstValue("Cache-Control").orElseThrow());
        assertTrue(wire.get("/rien").headers().firstValue("ETag").isEmpty());
    }

    @Test
    void aNewCommentMakesThePageAnother(Wire wire, Wire reader) {
        String brief = Pages.firstBrief(wire);
        HttpResponse<String> before = wire.get(brief);

        reader.as(Demo.READER).comments(brief, Pages.unique("Encore un mot."));

        var after = wire.get(brief, "If-None-Match", before.headers().firstValue("ETag").orElseThrow());
        assertEquals(200, after.statusCode());
        assertNotEquals(before.headers().firstValue("ETag"), after.headers().firstValue("ETag"));
        assertEquals(200, wire.get(brief, "If-Modified-Since", before.headers().firstValue("Last-Modified").orElseThrow()).statusCode());
    }

    private static String paidArticle(Wire wire) {
        for (String article : locations(wire, "/sitemaps/1.xml"))
            if (article.startsWith("/articles/") && wire.get(article).body().contains("class=\"paywall")) return article;
        throw new AssertionError("Nothing is for subscribers.");
    }

    private static String canonical(Wire wire, String page) {
        var found = Pattern.compile("<link rel=\"canonical\" href=\"([^\"]+)\"").matcher(wire.get(page).body());
        assertTrue(found.find(), page);
        return found.group(1).replace("&amp;", "&");
    }

    private static String meta(String html, String kind, String name) {
        var found = Pattern.compile("<meta " + kind + "=\"" + name + "\" content=\"([^\"]*)\"").matcher(html);
        assertTrue(found.find(), name);
        return found.group(1);
    }

    private static JsonObject thing(Wire wire, String page, String type) {
        var data = DATA.matcher(wire.get(page).body());
        assertTrue(data.find(), page);
        return read(data.group(1)).getJsonArray("@graph").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("@type").equals(type)).findFirst().orElseThrow(() -> new AssertionError(type));
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static List<String> locations(Wire wire, String map) {
        return LOCATION.matcher(wire.get(map).body()).results().map(found -> found.group(1).replace(wire.origin(), "")).toList();
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}

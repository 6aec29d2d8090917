package org.kiosque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A bird that sings behind every cut: subscribers hear it, and nobody else, wherever they listen. */
@OnTheSite
class CanaryIT {

    private static final String SINGING = "canari" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private static final List<String> PLACES = List.of("texte", "titre", "legende", "note", "tableau", "galerie", "direct", "moment");

    private final List<String> addresses = new ArrayList<>();
    private final Map<String, Map<String, String>> sheets = new HashMap<>();

    /** The pieces are for subscribers; what everybody may read of them names no bird. */
    @Test
    void whatIsBehindTheCutReachesSubscribersOnly(Wire chief, Wire admin, Wire anonymous, Wire reader, Wire subscriber) {
        chief.as(Demo.CHIEF_EDITOR);
        publish(chief);
        reader.as(Demo.READER);
        subscriber.as(Demo.SUBSCRIBER);
        String person = person(admin.as(Demo.ADMIN));
        var seeds = seeds(chief);
        try {
            sings(new Crawl(subscriber).from(addresses));
            isSilent("anonymous", anonymous, seeds);
            isSilent("without a subscription", reader, seeds);

            roles(admin, person, Map.of("assign", ""));
            isSilent("once subscribed", subscriber, seeds);

            roles(admin, person, Map.of("roles", "SUBSCRIBER", "assign", ""));
            sings(new Crawl(subscriber).from(addresses));
            roles(admin, person, Map.of("roles", "SUBSCRIBER", "suspend", ""));
            isSilent("locked out", subscriber, seeds);
        } finally {
            roles(admin, person, Map.of("roles", "SUBSCRIBER", "reinstate", ""));
            roles(admin, person, Map.of("roles", "SUBSCRIBER", "assign", ""));
            sheets.forEach((address, sheet) -> press(chief, "/admin/newsroom/write?id=" + id(address), sheet, "unpublish"));
        }
        addresses.forEach(address -> assertEquals(404, anonymous.get(address).statusCode(), "other tests find the paper as it was"));
    }

    private void publish(Wire chief) {
        var pictures = Pattern.compile("/media/\\d+/[0-9a-f]{8}-\\d+\\.jpg").matcher(chief.get(Pages.firstArticle(chief)).body())
                .results().map(found -> found.group()).distinct().limit(1).toList();
        String figure = "<figure><img src=\"" + pictures.get(0) + "\" alt=\"Une cage\"><figcaption>%s</figcaption></figure>";
        write(chief, "ARTICLE", "L’oiseau dans la mine", "<p>Tout le monde lit ce début, et lui seul.</p><p>" + bird("texte")
                + "<sup><a href=\"#fn-1\">1</a></sup></p><h2>" + bird("titre") + "</h2>" + String.format(figure, bird("legende"))
                + "<table><tbody><tr><td>" + bird("tableau") + "</td></tr></tbody></table><p>Et la fin.</p>"
                + "<ol class=\"footnotes\"><li id=\"fn-1\"><p>" + bird("note") + "</p></li></ol>");
        write(chief, "GALLERY", "Les cages de la mine", "<p>Des cages, une à une.</p>" + String.format(figure, "La première cage.")
                + "<hr class=\"cut\">" + String.format(figure, bird("galerie")) + "<p>Et la sortie.</p>");
        String live = write(chief, "LIVE", "La descente, minute par minute", "<p>On descend.</p><p>On remonte.</p>");
        tell(chief, id(live), bird("moment"), "<p>" + bird("direct") + "</p>");
    }

    private static String bird(String place) {
        return "On entend " + place + SINGING + " au fond.";
    }

    /** @return the address of the piece */
    private String write(Wire chief, String kind, String title, String body) {
        var sheet = Map.of("kind", kind, "section", "sciences", "title", Pages.unique(title), "body", body, "tags", "mine",
                "access", "SUBSCRIBERS", "previewParagraphs", body.contains("<hr") ? "" : "1", "days", "30");
        var done = press(chief, "/admin/newsroom/write", sheet, "publish");
        String place = done.headers().firstValue("Location").orElseThrow(() -> new AssertionError(done.body()));
        String id = place.replaceFirst(".*\\bid=(\\d+).*", "$1");
        String address = chief.get("/articles/" + id).headers().firstValue("Location").orElseThrow();
        addresses.add(address);
        sheets.put(address, sheet);
        return address;
    }

    private static HttpResponse<String> press(Wire chief, String page, Map<String, String> sheet, String button) {
        var fields = Wire.form(chief.get(page).body(), "piece");
        fields.putAll(sheet);
        fields.put(button, "");
        return chief.post(page, fields);
    }

    private static void tell(Wire chief, String id, String title, String body) {
        String page = "/admin/newsroom/live?id=" + id;
        var fields = Wire.form(chief.get(page).body(), "telling");
        fields.putAll(Map.of("headline", title, "body", body, "moment", "", "keyMoment", "on", "add", ""));
        assertEquals(302, chief.post(page, fields).statusCode());
    }

    /** Every channel there is or may come to be: what is not there yet says so, and sings nothing. */
    private List<String> seeds(Wire wire) {
        var seeds = new ArrayList<>(List.of("/", "/sections/sciences", "/tags/mine", "/brief", "/feed.xml", "/feed.atom", "/feed.json",
                "/sections/sciences/feed.xml", "/sections/sciences/feed.atom", "/sections/sciences/feed.json", "/tags/mine/feed.xml",
                "/sitemap.xml", "/news-sitemap.xml", "/search?q=oiseau+mine", "/search?q=entend+fond", "/search?q=canari",
                "/api/v1/suggest?q=oiseau", "/api/v1/suggest?q=canari", "/api/v1/articles?limit=100", "/newsletters", "/corrections",
                "/openapi", "/robots.txt", "/opensearch.xml", "/authors/redactrice-en-chef/feed.xml", "/account/", "/account/bookmarks"));
        for (String address : addresses) {
            String id = id(address);
            seeds.addAll(List.of(address, address + "?print=1", address + "?order=oldest", "/briefs/" + id + "/x", "/pages/" + address.replaceFirst(".*/", ""),
                    "/api/v1/articles/" + id, "/api/v1/articles/" + id + "/live", "/api/v1/articles/" + id + "/comments", "/correct?article=" + id,
                    "/admin/newsroom/preview?id=" + id, "/admin/newsroom/write?id=" + id, "/admin/newsroom/revisions?id=" + id));
            for (String format : List.of("json", "xml"))
                seeds.add("/oembed?format=" + format + "&url=" + URLEncoder.encode(wire.origin() + address, StandardCharsets.UTF_8));
        }
        return seeds;
    }

    private static void sings(Map<String, String> pages) {
        String all = String.join("\n", pages.values());
        assertEquals(List.of(), PLACES.stream().filter(place -> !all.contains(place + SINGING)).toList(), "not even a subscriber reads");
    }

    private void isSilent(String who, Wire wire, List<String> seeds) {
        var pages = new Crawl(wire).from(seeds);
        assertTrue(pages.size() > 90 && pages.keySet().containsAll(addresses), who + " saw only " + pages.size() + " pages");
        assertTrue(addresses.stream().allMatch(address -> pages.get(address).contains("class=\"paywall")), who + " meets the paywall");
        assertEquals(List.of(), pages.entrySet().stream().filter(page -> page.getValue().contains(SINGING))
                .flatMap(page -> Stream.of(who + ": " + page.getKey())).toList());
    }

    private static String person(Wire admin) {
        var found = Pattern.compile("[?&;]edit=(\\d+)").matcher(admin.get("/admin/people/list?q=" + Demo.SUBSCRIBER).body());
        assertTrue(found.find());
        return found.group(1);
    }

    private static void roles(Wire admin, String person, Map<String, String> button) {
        String page = "/admin/people/list?edit=" + person;
        var fields = Wire.form(admin.get(page).body(), "roles-form");
        fields.putAll(button);
        admin.post(page, fields);
    }

    private static String id(String address) {
        return address.split("/")[2];
    }
}

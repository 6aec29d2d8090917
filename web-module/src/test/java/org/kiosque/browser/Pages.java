package org.kiosque.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where things are in the demo newspaper. */
final class Pages {

    private static final Pattern UNIQUE = Pattern.compile("\\([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\)");
    /** About what one more of them adds to a page, in bytes. */
    private static final int PIECE = 1000;

    private Pages() {}

    static String firstArticle(Wire wire) {
        return first(wire, "/", "href=\"(/articles/[^\"#]+)\"");
    }

    static String firstBrief(Wire wire) {
        return first(wire, "/", "href=\"(/briefs/[^\"#]+)\"");
    }

    /** The finished live of the demo newspaper. */
    static String live(Wire wire) {
        return first(wire, "/sections/internet", "href=\"(/articles/\\d+/quarante-deux-feux[^\"#]+)\"");
    }

    static String brief(Wire wire) {
        return wire.get("/brief").headers().firstValue("Location").orElseThrow();
    }

    static List<String> forEverybody(Wire wire) {
        return List.of("/", "/?before=2024-02-28", "/sections/sciences", firstArticle(wire), firstBrief(wire), "/brief",
                brief(wire), live(wire), "/pages/charte-editoriale", "/legal", "/latest", "/archive", "/whats-new", "/pages/rien", "/brief/2030-02-30", "/login", "/register",
                "/newsletters", "/corrections", "/corrections/verify", "/forgot", "/subscribe", "/verify?token=none",
                "/password?token=none", "/appearance", "/offline", "/offline/unavailable", "/accessibility", "/rien");
    }

    static List<String> files(Wire wire) {
        return Stream.of("href=\"(/assets/site/[^\"]+)\"", "href=\"(/assets/images/[^\"]+)\"").map(pattern -> first(wire, "/", pattern)).toList();
    }

    /** @return a text that no other test writes */
    static String unique(String text) {
        return text + " (" + UUID.randomUUID() + ")";
    }

    /** @return in bytes, without the pieces of other tests: they all come out on one day, and a page shows days whole */
    static int weight(Wire wire, String page) {
        String html = wire.get(page).body();
        return html.getBytes(StandardCharsets.UTF_8).length - PIECE * (int) UNIQUE.matcher(html).results().count();
    }

    /** @return what the first group of the pattern stands for on a page */
    static String first(Wire wire, String page, String pattern) {
        String html = wire.get(page).body();
        var found = Pattern.compile(pattern).matcher(html);
        if (!found.find()) throw new AssertionError("Nothing like " + pattern + " in:\n" + html);
        return found.group(1);
    }
}

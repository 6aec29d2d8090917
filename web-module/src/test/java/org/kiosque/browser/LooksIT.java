package org.kiosque.browser;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing hangs over the edge, nothing fades into its ground; and pictures for people, in target/screenshots. */
@OnTheSite
class LooksIT {

    private static final List<Integer> WIDTHS = List.of(390, 1440);
    private static final int HEIGHT = 900;
    private static final Set<String> ON_THE_WAY = Set.of("desk", "board", "list", "write", "live-desk", "library", "comments");

    @Test
    void publicPagesFitEveryScreenInBothThemes(Reader anna, Wire wire) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("section", "/sections/sciences");
        pages.put("article", Pages.firstArticle(wire));
        pages.put("brief", Pages.firstBrief(wire));
        pages.put("daily-brief", Pages.brief(wire));
        pages.put("live", Pages.live(wire));
        pages.put("page", "/pages/charte-editoriale");
        pages.put("tag", "/tags/vie-privee");
        pages.put("author", "/authors/camille-roux");
        pages.put("series", "/series/ce-que-le-palier-sait-de-vous");
        pages.put("latest", "/latest");
        pages.put("archive", "/archive");
        pages.put("legal", "/legal");
        pages.put("whats-new", "/whats-new");
        pages.put("mastodon", "/share/mastodon?article=" + Pages.firstArticle(wire).split("/")[2]);
        pages.put("login", "/login");
        pages.put("register", "/register");
        pages.put("subscribe", "/subscribe");
        pages.put("corrections", "/corrections");
        pages.put("verification", "/corrections/verify");
        pages.put("not-found", "/rien");
        fit(anna, pages);
    }

    @Test
    void theReadersOwnPagesDoToo(Reader anna, Wire wire) {
        anna.signsIn(Demo.READER);
        fit(anna, Map.of("account", "/account/", "bookmarks", "/account/bookmarks", "comment", Pages.firstArticle(wire) + "#write",
                "correct", "/correct?article=" + Pages.firstArticle(wire).replaceFirst("/articles/(\\d+)/.*", "$1")));
    }

    /** On a screen and on a tablet; those that are opened on the way, on a telephone too. */
    @Test
    void everyPageOfTheBackOfficeDoesToo(Reader admin, Wire desk) throws IOException {
        admin.signsIn(Demo.ADMIN);
        Map<String, String> pages = BackOfficePages.of(desk.as(Demo.ADMIN));
        assertEquals(BackOfficePages.inTheSources(), pages.values().stream().map(address -> address.replaceFirst("\\?.*", "")).collect(toSet()));
        pages.forEach((name, address) -> {
            admin.page().navigate(address);
            fits(admin, name, 1280, ColorScheme.DARK);
            fits(admin, name, 1280, ColorScheme.LIGHT);
            fits(admin, name, 820, ColorScheme.LIGHT);
            if (ON_THE_WAY.contains(name)) fits(admin, name, 390, ColorScheme.LIGHT);
        });
    }

    private static void fit(Reader reader, Map<String, String> pages) {
        pages.forEach((name, address) -> {
            reader.opens(address);
            for (int width : WIDTHS)
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) fits(reader, name, width, scheme);
        });
    }

    private static void fits(Reader reader, String name, int width, ColorScheme scheme) {
        reader.page().setViewportSize(width, HEIGHT);
        reader.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        picture(reader, name + "-" + width + "-" + scheme.name().toLowerCase());
        assertTrue((boolean) reader.page().evaluate("document.documentElement.scrollWidth <= innerWidth"),
                name + " is wider than " + width + " pixels");
        reader.looksAround();
    }

    private static void picture(Reader reader, String name) {
        reader.page().screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", name + ".png")));
    }
}

package org.kiosque.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing hangs over the edge, nothing fades into its ground; and pictures for people, in target/screenshots. */
@OnTheSite
class LooksIT {

    private static final List<Integer> WIDTHS = List.of(390, 1440);
    private static final int HEIGHT = 900;

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
        fit(anna, Map.of("account", "/account/", "comment", Pages.firstArticle(wire) + "#write",
                "correct", "/correct?article=" + Pages.firstArticle(wire).replaceFirst("/articles/(\\d+)/.*", "$1")));
    }

    @Test
    void theBackOfficeDoesToo(Reader admin, Wire wire) {
        admin.signsIn(Demo.ADMIN);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("desk", "/admin/");
        pages.put("board", "/admin/newsroom/board");
        pages.put("calendar", "/admin/newsroom/calendar");
        pages.put("list", "/admin/newsroom/list");
        pages.put("write", "/admin/newsroom/write");
        for (String page : List.of("sections", "tags", "series", "authors", "redirects", "access"))
            pages.put("catalogue-" + page, "/admin/catalogue/" + page);
        pages.put("revisions", "/admin/newsroom/revisions?id=1");
        pages.put("arrange", "/admin/frontpage/arrange");
        pages.put("brief-desk", "/admin/newsroom/brief");
        pages.put("lives", "/admin/newsroom/lives");
        pages.put("live-desk", "/admin/newsroom/live?id=" + Pages.live(wire).split("/")[2]);
        pages.put("library", "/admin/media/list");
        pages.put("moderation", "/admin/moderation/comments");
        pages.put("proposals", "/admin/corrections/list?proposal=2");
        pages.put("people", "/admin/people/list");
        pages.put("enrol", "/admin/people/enrol");
        pages.put("mailbox", "/admin/mailbox");
        pages.put("audience", "/admin/audience");
        fit(admin, pages);
    }

    private static void fit(Reader reader, Map<String, String> pages) {
        pages.forEach((name, address) -> {
            reader.opens(address);
            for (int width : WIDTHS) {
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    reader.page().setViewportSize(width, HEIGHT);
                    reader.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                    picture(reader, name + "-" + width + "-" + scheme.name().toLowerCase());
                    assertTrue((boolean) reader.page().evaluate("document.documentElement.scrollWidth <= innerWidth"),
                            name + " is wider than " + width + " pixels");
                    reader.looksAround();
                }
            }
        });
    }

    private static void picture(Reader reader, String name) {
        reader.page().screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", name + ".png")));
    }
}

package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kiosque.web.app.Checks;

/** Pages as each reader wants them, on any screen, from any keyboard, with or without a connection. */
@OnTheSite
class ComfortIT {

    private static final Pattern SHEET = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"(?! media=\"print\")");
    private static final Pattern SCRIPT = Pattern.compile("<script src=[^>]+>");
    private static final int SHEET_LIMIT = 30 * 1024;
    private static final String LOOK = "document.documentElement.dataset.look";
    private static final String GROUND = "getComputedStyle(document.body).backgroundColor";
    private static final String NIGHT = "rgb(0, 0, 0)";

    // Looks

    @Test
    void whoHasNoAccountChoosesATheme_AndTheBrowserRemembersItWithoutACookie(Reader anna) {
        anna.opens("/appearance").page().getByLabel("Noir").check();
        assertEquals(NIGHT, anna.page().evaluate(GROUND), "at once");
        anna.page().getByLabel("Très grande").check();
        anna.sees("C’est noté dans ce navigateur").opens("/");

        assertEquals("black largest", anna.page().evaluate(LOOK));
        assertEquals(NIGHT, anna.page().evaluate(GROUND));
        assertEquals("24px", anna.page().evaluate("getComputedStyle(document.documentElement).fontSize"));
        assertEquals(List.of(), anna.page().context().cookies());
        anna.opens("/rien");
        assertEquals(NIGHT, anna.page().evaluate(GROUND), "on an error page too");
        assertTrue(anna.opens("/appearance").page().getByLabel("Noir").isChecked());
    }

    /** Run before anything is painted: the script stands in the head itself, before the style sheet. */
    @Test
    void noPageFlashesInTheWrongTheme(Wire wire) {
        String html = wire.get("/").body();
        assertTrue(html.indexOf("localStorage.getItem('look')") < html.indexOf("rel=\"stylesheet\""), html);
    }

    @Test
    void whoHasAnAccountFindsTheirLookOnEveryDevice_WithoutScriptsToo(@WithoutScripts Reader here, Reader there) {
        here.signsIn(Demo.MODERATOR).opens("/appearance");
        here.page().getByLabel("Sombre").setChecked(true);
        here.page().getByLabel("Sans empattements").setChecked(true);
        here.presses("Enregistrer").sees("Vos choix sont enregistrés");
        assertThat(here.opens("/").page().locator("html")).hasAttribute("data-look", "dark sans");

        there.signsIn(Demo.MODERATOR).opens("/");
        assertEquals("rgb(21, 22, 23)", there.page().evaluate(GROUND));

        there.opens("/appearance").page().getByLabel("Celui de l’appareil").check();
        there.page().getByLabel("Avec empattements").check();
        there.presses("Enregistrer").sees("Vos choix sont enregistrés");
        assertThat(here.opens("/").page().locator("html")).hasAttribute("data-look", "auto");
    }

    // Every screen and every theme, as the accessibility statement says

    @Test
    void noPageShutsAnybodyOut(Reader anna, Wire wire) {
        Map<String, String> pages = pages(wire);
        assertEquals(new HashSet<>(Checks.PAGES), pages.keySet());
        anna.signsIn(Demo.SUBSCRIBER);
        pages.forEach((name, address) -> {
            anna.page().navigate(address);
            for (int width : Checks.WIDTHS) {
                anna.page().setViewportSize(width, 900);
                for (String theme : Checks.THEMES) {
                    anna.page().evaluate(LOOK + " = '" + theme + "'");
                    if (theme.equals("light")) Accessibility.check(anna.page());
                    else Accessibility.checkContrast(anna.page());
                }
                assertFits(anna, name + " at " + width);
            }
            anna.page().setViewportSize(1280, 900);
            anna.page().evaluate("document.documentElement.style.fontSize = '200%'");
            assertFits(anna, name + " with letters twice as large");
        });
    }

    private static Map<String, String> pages(Wire wire) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("section", "/sections/sciences");
        pages.put("article", Pages.firstArticle(wire));
        pages.put("live", Pages.live(wire));
        pages.put("brief", Pages.brief(wire));
        pages.put("tag", "/tags/vie-privee");
        pages.put("author", "/authors/camille-roux");
        pages.put("series", "/series/ce-que-le-palier-sait-de-vous");
        pages.put("corrections", "/corrections");
        pages.put("newsletters", "/newsletters");
        pages.put("page", "/pages/charte-editoriale");
        pages.put("subscribe", "/subscribe");
        pages.put("register", "/register");
        pages.put("login", "/login");
        pages.put("account", "/account/");
        pages.put("appearance", "/appearance");
        pages.put("offline", "/offline");
        pages.put("accessibility", "/accessibility");
        pages.put("missing", "/rien");
        return pages;
    }

    private static void assertFits(Reader reader, String what) {
        assertTrue((boolean) reader.page().evaluate("document.documentElement.scrollWidth <= innerWidth"), what + " is wider than its window");
    }

    // Keyboard

    @Test
    void theWholePageIsReachedFromTheKeyboard(Reader anna) {
        anna.opens("/").page().keyboard().press("Tab");
        assertThat(anna.page().locator(":focus")).hasText("Aller au contenu");
        assertThat(anna.page().locator(":focus")).isInViewport();
        anna.page().keyboard().press("Enter");
        anna.page().keyboard().press("Tab");
        assertTrue((boolean) anna.page().evaluate("document.activeElement.closest('main') !== null"));
        assertEquals("solid", anna.page().evaluate("getComputedStyle(document.activeElement).outlineStyle"));
    }

    @Test
    void singleLettersLeadFromPieceToPieceAndHelpIsAQuestionMarkAway(Reader anna) {
        Page page = anna.opens("/").page();
        page.keyboard().press("j");
        String first = focused(page);
        page.keyboard().press("j");
        String second = focused(page);
        page.keyboard().press("k");
        assertTrue(first.startsWith("/articles/") && !first.equals(second), first + " " + second);
        assertEquals(first, focused(page));

        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Nouveau commentaire suivant");
        Accessibility.check(page);
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();

        page.evaluate(LOOK + " = 'keyless'");
        page.keyboard().press("j");
        assertEquals(first, focused(page), "switched off");
    }

    @Test
    void lettersThatAreTypedAreNoCommands(Reader anna) {
        Page page = anna.opens("/login").page();
        page.getByLabel("Pseudonyme ou adresse de courriel").pressSequentially("jk?n/");
        assertThat(page.getByLabel("Pseudonyme ou adresse de courriel")).hasValue("jk?n/");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.getAttribute('href')");
    }

    @Test
    void nothingMovesForWhoAsksForRest(Reader anna) {
        anna.page().emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        for (String address : List.of("/", "/appearance", "/offline")) {
            anna.page().navigate(address);
            assertEquals(0, anna.page().evaluate("document.getAnimations().length"), address);
        }
    }

    @Test
    void frenchPiecesStayFrenchOnAnEnglishPage(Reader anna) {
        anna.opens("/").presses("Read in English");
        assertThat(anna.page().locator("html")).hasAttribute("lang", "en");
        anna.sees("Offline edition");
        assertThat(anna.page().locator(".teaser__title").first()).hasAttribute("lang", "fr");
        anna.page().locator("a.teaser__link").first().click();
        assertThat(anna.page().locator(".article > .article__main > .prose")).hasAttribute("lang", "fr");
    }

    // Without a connection

    @Test
    void theLastPagesReadAreThereWithoutAConnection(@WithWorker Reader anna, Wire wire) {
        String article = Pages.firstArticle(wire);
        awaitWorker(anna.opens("/"));
        String title = anna.opens(article).page().locator("h1").innerText();
        anna.page().waitForFunction("async address => !!await caches.match(address, {cacheName: 'pages', ignoreVary: true})", article);

        anna.page().context().setOffline(true);
        anna.page().navigate(article);
        assertThat(anna.page().locator("h1")).hasText(title);
        anna.page().navigate("/sections/culture");
        assertThat(anna.page().locator("h1")).hasText("Vous êtes hors ligne");
        anna.page().navigate("/offline");
        assertThat(anna.page().locator("[data-part=pages]")).containsText(title);
        anna.page().context().setOffline(false);
    }

    @Test
    void aSubscriberTakesSevenDaysAlong_AndLeavesNoneOfThemToOthers(@WithWorker Reader ben) {
        awaitWorker(ben.signsIn(Demo.SUBSCRIBER).opens("/offline"));
        ben.presses("Emporter les sept derniers jours").sees("Tout est emporté").sees("Ce que vous avez emporté");
        String paid = (String) ben.page().evaluate("""
                async () => { const cache = await caches.open('edition');
                    for (const request of await cache.keys()) {
                        const page = await (await cache.match(request, {ignoreVary: true})).text();
                        if (page.includes('mark-subscriber') && page.includes('class="article ')) return new URL(request.url).pathname;
                    } }""");

        ben.page().context().setOffline(true);
        ben.page().navigate(paid);
        assertThat(ben.page().locator(".article .prose p").first()).isVisible();
        assertThat(ben.page().locator(".paywall")).hasCount(0);
        ben.page().context().setOffline(false);

        ben.expects(401).page().context().clearCookies();
        ben.page().navigate("/");
        ben.page().waitForFunction("async () => !await caches.has('edition')");
        ben.signsIn(Demo.SUBSCRIBER).opens("/").page().evaluate("caches.open('edition')");
        ben.signsOut();
        ben.page().waitForFunction("async () => !await caches.has('edition')");
    }

    @Test
    void whoMayNotReadEverythingTakesNothingAlong(Reader anna, Wire wire) {
        assertEquals(401, wire.get("/offline/edition.json").statusCode());
        assertEquals(403, wire.as(Demo.READER).get("/offline/edition.json").statusCode());
        anna.signsIn(Demo.READER).opens("/offline").sees("Les abonnés peuvent aussi emporter");
        assertThat(anna.page().getByText("Emporter les sept derniers jours")).hasCount(0);
    }

    private static void awaitWorker(Reader reader) {
        reader.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
    }

    // Speed

    @Test
    void everyPageHasOneSmallSheetAndNoScriptHoldsItBack(Wire wire) {
        for (String address : Pages.forEverybody(wire)) {
            var response = wire.get(address);
            String html = response.body();
            if (response.statusCode() / 100 == 3) continue;
            var sheets = SHEET.matcher(html.replaceAll("(?s)<template.*?</template>", "")).results().map(found -> found.group(1)).toList();
            assertEquals(1, sheets.size(), address + " " + sheets);
            assertTrue(SCRIPT.matcher(html).results().allMatch(script -> script.group().contains("defer")), address);
            assertTrue(wire.get(sheets.get(0)).body().length() < SHEET_LIMIT, address);
        }
    }

    @Test
    void aSheetIsKeptUnderItsOwnVersionOnly(Wire wire) {
        String address = SHEET.matcher(wire.get("/").body()).results().findFirst().orElseThrow().group(1);
        var sheet = wire.get(address);
        assertEquals("public, max-age=31536000, immutable", sheet.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(sheet.body().contains(".section--sciences{"), "The colours of the sections are in it");
        assertEquals(304, wire.get(address, "If-None-Match", sheet.headers().firstValue("ETag").orElseThrow()).statusCode());
        assertEquals("no-cache", wire.get(address.replaceFirst("=.*", "=old")).headers().firstValue("Cache-Control").orElse(""));
        assertEquals(404, wire.get("/assets/site/rien.css").statusCode());
    }

    @Test
    void theSiteCanBeInstalled(Wire wire) {
        var manifest = wire.get("/manifest.webmanifest");
        assertEquals("application/manifest+json;charset=UTF-8", manifest.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
        var icons = Pattern.compile("\"src\":\"([^\"]+)\"").matcher(manifest.body()).results().map(found -> found.group(1)).toList();
        assertEquals(3, icons.size());
        for (String icon : icons) assertEquals(200, wire.get(icon).statusCode(), icon);
        var worker = wire.get("/sw.js");
        assertEquals("no-cache", worker.headers().firstValue("Cache-Control").orElse(""));
        assertFalse(worker.body().contains("undefined"));
    }
}

package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Films and posts from elsewhere, as cards in a text. */
@OnTheSite
class EmbedsIT {

    private static final String FILM = "<figure class=\"embed\"><a href=\"https://www.youtube.com/watch?v=aqz-KE-bpKQ\">Le lapin et les écureuils</a></figure>";
    private static final String POST = "<figure class=\"embed\"><a href=\"https://mastodon.example/@ada/12\">Un mot d’Ada</a></figure>";

    @Test
    void aFilmPlaysInItsCardOnceAReaderAsks(@WithoutScripts Reader editor, Reader anna, @WithoutScripts Reader zoe) {
        String address = publishes(editor, "Article", "<p>Voici.</p>" + FILM + POST);

        zoe.opens(address);
        assertThat(card(zoe, 0).getByRole(AriaRole.LINK)).hasAttribute("href", "https://www.youtube.com/watch?v=aqz-KE-bpKQ");
        assertThat(card(zoe, 0).getByRole(AriaRole.BUTTON)).hasCount(0);

        anna.opens(address);
        assertThat(card(anna, 0)).containsText("YouTube saura votre adresse IP");
        assertThat(anna.page().locator("iframe")).hasCount(0);
        assertThat(card(anna, 1).getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(card(anna, 1).getByRole(AriaRole.LINK)).hasAttribute("href", "https://mastodon.example/@ada/12");
        picture(anna);

        anna.meets("https://www.youtube-nocookie.com/", "<!DOCTYPE html><title>Film</title><p>Le film commence.</p>");
        card(anna, 0).getByRole(AriaRole.BUTTON).focus();
        anna.page().keyboard().press("Enter");
        var frame = anna.page().locator(".embed__frame");
        assertThat(frame).hasAttribute("src", "/player?of=youtube%3Aaqz-KE-bpKQ");
        assertThat(frame).hasAttribute("title", "Le lapin et les écureuils");
        assertThat(frame).isFocused();
        assertThat(anna.page().frameLocator(".embed__frame").frameLocator("iframe").locator("p")).hasText("Le film commence.");
        assertThat(card(anna, 0).getByRole(AriaRole.LINK)).hasText("Voir sur YouTube");
    }

    @Test
    void whatIsToldLiveCanBePlayedAsSoonAsItIsThere(Reader editor, @WithoutScripts Reader second, Reader anna) {
        String address = publishes(second, "Direct", "<p>La fusée est prête.</p>");
        String desk = "/admin/newsroom/live?id=" + address.split("/")[2];
        anna.page().clock().install();
        anna.opens(address);

        editor.signsIn(Demo.EDITOR).opens(desk);
        var typing = new Typing(editor);
        typing.text().click();
        typing.types("Elle part").uses("Gras").types(" !").uses("Vidéo ou message d’ailleurs").answers("https://vimeo.com/76979871", "Le départ");
        editor.looksAround().presses("Publier l’entrée").sees("L’entrée est là").looksAround();
        assertThat(editor.page().locator(".told strong")).hasCount(1);

        anna.page().clock().runFor(16_000);
        anna.presses("1 nouvelle entrée").sees("Vimeo saura votre adresse IP").looksAround();
        assertThat(card(anna, 0).getByRole(AriaRole.BUTTON)).hasCount(1);
    }

    @ParameterizedTest
    @CsvSource({"youtube:aqz-KE-bpKQ, https://www.youtube-nocookie.com", "vimeo:76979871, https://player.vimeo.com",
            "dailymotion:x84sh87, https://geo.dailymotion.com"})
    void thePageOfAPlayerLetsInThatPlayerOnly(String film, String origin, Wire wire) {
        var page = wire.get("/player?of=" + film);
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();

        assertEquals(200, page.statusCode());
        assertTrue(policy.startsWith("default-src 'none';") && policy.contains("frame-src " + origin + ";")
                && policy.contains("frame-ancestors 'self'") && !policy.contains("script"), policy);
        assertEquals("SAMEORIGIN", page.headers().firstValue("X-Frame-Options").orElseThrow());
        assertTrue(page.body().contains("src=\"" + origin + "/"), page.body());
        assertFalse(page.headers().firstValue("Set-Cookie").isPresent());
    }

    @Test
    void noOtherPageMayBeFramedOrFrameAStranger(Wire wire) {
        String policy = wire.get(Pages.firstArticle(wire)).headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("frame-src 'self';") && policy.contains("frame-ancestors 'none'"), policy);

        for (String film : new String[] {"", "?of=", "?of=youtube:x", "?of=https://www.youtube.com/watch?v=aqz-KE-bpKQ", "?of=vimeo:1%22onload"}) {
            var refused = wire.get("/player" + film);
            assertEquals(404, refused.statusCode(), film);
            assertEquals("DENY", refused.headers().firstValue("X-Frame-Options").orElseThrow(), film);
        }
    }

    private static Locator card(Reader reader, int which) {
        return reader.page().locator(".embed").nth(which);
    }

    /** @return where readers find it */
    private static String publishes(Reader editor, String kind, String html) {
        editor.signsIn(Demo.EDITOR).opens("/admin/newsroom/write").fills("Titre", Pages.unique("Des cartes")).chooses("Rubrique", "Culture")
                .chooses("Forme", kind).fills("Texte", html).presses("Publier").sees("C’est publié");
        return "/articles/" + editor.page().url().replaceFirst(".*id=(\\d+).*", "$1");
    }

    private static void picture(Reader reader) {
        for (var scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            reader.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            reader.looksAround();
            for (int width : new int[] {1280, 390}) {
                reader.page().setViewportSize(width, 900);
                assertTrue((boolean) reader.page().evaluate("document.documentElement.scrollWidth <= innerWidth"), "cards " + width);
                reader.page().screenshot(new ScreenshotOptions().setFullPage(true)
                        .setPath(Path.of("target", "screenshots", "cards-" + scheme + "-" + width + ".png")));
            }
        }
    }
}

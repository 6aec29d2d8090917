package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Readers look for words in the demo newspaper. */
@OnTheSite
class SearchJourneyIT {

    private static final Pattern PAID = Pattern.compile("\"access\":\"SUBSCRIBERS\"[^}]*?\"id\":(\\d+)[^}]*?\"kind\":\"ARTICLE\"");
    private static final Pattern PARAGRAPH = Pattern.compile("<p>(.*?)</p>");

    @Test
    void wordsLeadToPiecesWithoutScripts(@WithoutScripts Reader anna) {
        anna.opens("/").fills("Chercher dans le journal", "hopitaux").page().getByLabel("Chercher dans le journal").press("Enter");

        anna.page().waitForURL(Pattern.compile("/search\\?q=hopitaux$"));
        anna.isTold(200).sees(anna.page().locator(".finder__total").getByText(Pattern.compile("^\\d+ résultats$")));
        assertThat(anna.page().locator(".hit__title mark").first()).hasText("hôpital");
        assertThat(anna.page().locator("meta[name=robots]")).hasAttribute("content", "noindex");

        anna.unfolds("Filtrer et trier").chooses("Forme", "Brève").chooses("Tri", "Les plus anciens d’abord").presses("Appliquer");
        anna.page().waitForURL(Pattern.compile("kind=BRIEF"));
        assertThat(anna.page().getByLabel("Forme")).hasValue("BRIEF");
        assertEquals(anna.page().locator(".hit").count(), anna.page().locator(".hit").getByText("Brève").count());
        anna.follows("Chercher sans aucun filtre").page().waitForURL(Pattern.compile("^(?!.*kind=)"));

        anna.follows("Commentaires").page().locator(".hit time").first().click();
        anna.page().waitForURL(Pattern.compile("#comment-\\d+$"));
        anna.isTold(200);
    }

    @Test
    void mistypedWordsAreUnderstoodAndTakenBack(Reader anna) {
        // Until the paper's words have been counted, at most a minute after the start.
        for (int i = 0; i < 70 && anna.opens("/search?q=hopitla").page().locator(".finder__corrected").count() == 0; i++) anna.page().waitForTimeout(1000);

        anna.sees("Résultats pour « hôpital ».").looksAround().follows("Chercher plutôt « hopitla »").sees("Aucun résultat").sees("Vouliez-vous dire");
        picture(anna, "nothing", 390, 768, 1280);
        anna.follows("hôpital").sees(anna.page().locator(".hit__title mark"));
        picture(anna, "results", 390, 768, 1280);
    }

    @Test
    void aPeriodThatIsNoneIsSaidToBeNone(Reader anna) {
        anna.opens("/search?q=hopital&from=2026-13-45&until=2026-01-01&page=99999&order=x&kind=y&author=-1&section=%00").isTold(200).sees("Ce n’est pas une période").looksAround();
        assertThat(anna.page().getByLabel("Au", new GetByLabelOptions().setExact(true))).hasValue("2026-01-01");
        picture(anna, "filters", 390, 1280);
        anna.opens("/search").isTold(200).sees("Ou bien feuilletez le journal");
        anna.opens("/search?in=comments&q=" + URLEncoder.encode("<script>alert(1)</script> \"'&|!:*()", StandardCharsets.UTF_8)).isTold(200);
    }

    @Test
    void whileTypingTheKeyboardChoosesASuggestion(Reader anna) {
        anna.opens("/");
        Locator field = anna.page().getByLabel("Chercher dans le journal");
        field.pressSequentially("soci");
        Locator options = anna.page().locator(".suggestions__item");
        assertThat(options.first()).containsText("Société");
        assertThat(field).hasAttribute("aria-expanded", "true");
        anna.looksAround();
        picture(anna, "suggestions", 768, 1280);

        field.press("ArrowDown");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        assertEquals(options.first().getAttribute("id"), field.getAttribute("aria-activedescendant"));
        field.press("Escape");
        assertThat(options.first()).isHidden();
        assertThat(field).hasValue("soci");

        field.fill("hôpita");
        assertThat(options.last()).containsText("hôpital");
        field.press("ArrowUp");
        field.press("Enter");
        anna.page().waitForURL(Pattern.compile("/(articles|tags)/"));
        anna.isTold(200);
    }

    @Test
    void whatIsForSubscribersIsFoundBySubscribersOnly(Wire anonymous, Wire reader, Wire subscriber) {
        reader.as(Demo.READER);
        subscriber.as(Demo.SUBSCRIBER);
        var paid = PAID.matcher(anonymous.get("/api/v1/articles?limit=100").body());
        assertTrue(paid.find());
        String whole = subscriber.get("/api/v1/articles/" + paid.group(1)).body();
        String last = PARAGRAPH.matcher(whole).results().reduce((one, other) -> other).orElseThrow().group(1);
        String hidden = last.replaceAll("<[^>]*>|&[^;]*;|\\\\.", " ").replaceAll("(?s)^(.{30}\\S*).*", "$1");
        String address = "/search?q=" + URLEncoder.encode('"' + hidden + '"', StandardCharsets.UTF_8);

        for (Wire one : List.of(anonymous, reader)) {
            assertFalse(one.get(address).body().contains("class=\"hit "), hidden);
            assertFalse(one.get("/api/v1/suggest?q=" + URLEncoder.encode(hidden, StandardCharsets.UTF_8)).body().contains("piece"), hidden);
        }
        assertTrue(subscriber.get(address).body().contains("/articles/" + paid.group(1) + "/"), hidden);
        assertTrue(anonymous.get(address).headers().allValues("Set-Cookie").isEmpty());
    }

    private static void picture(Reader reader, String name, int... widths) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            reader.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            for (int width : widths) {
                reader.page().setViewportSize(width, 900);
                assertTrue((boolean) reader.page().evaluate("document.documentElement.scrollWidth <= innerWidth"), name + " is wider than " + width);
                reader.looksAround().page().screenshot(new ScreenshotOptions().setFullPage(true)
                        .setPath(Path.of("target", "screenshots", "search-" + name + "-" + width + "-" + scheme.name().toLowerCase() + ".png")));
            }
        }
    }
}

package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** All that stands around the words of an article. */
@OnTheSite
class ArticlePageIT {

    private static final Pattern PART = Pattern.compile("<h[234] id=\"(part-[^\"]+)\">([^<]+)</h");
    private static final Pattern LARGE = Pattern.compile("class=\"zoom\" href=\"([^\"]+)\"");

    @Test
    void theContentsLeadToEveryHeading(@WithoutScripts Reader anna, Reader bob, Wire wire) {
        String article = illustrated(wire);
        anna.opens(article).isTold(200).page().locator(".toc summary").press("Enter");
        List<String> titles = anna.page().locator(".article .prose :is(h2, h3)").allInnerTexts();
        assertTrue(titles.size() >= 3, titles.toString());
        assertEquals(titles, anna.page().locator(".toc__link").allInnerTexts());
        for (Locator link : anna.page().locator(".toc__link").all())
            assertThat(anna.page().locator(".prose " + link.getAttribute("href"))).hasText(link.innerText());

        bob.opens(article);
        Locator last = bob.page().locator(".toc__link").last();
        last.click();
        assertTrue(bob.page().url().endsWith(last.getAttribute("href")), bob.page().url());
        assertThat(bob.page().locator(last.getAttribute("href"))).isInViewport();
        Locator beside = bob.page().locator(".part__link").first();
        assertThat(beside).hasCSS("opacity", "0");
        beside.focus();
        assertThat(beside).hasCSS("opacity", "1");
        bob.looksAround();
    }

    @Test
    void ofACutTextOnlyTheHeadingsInSightAreTold(Wire anonymous, Wire subscriber) {
        String article = Pages.first(anonymous, "/sections/sciences", "href=\"(/articles/\\d+/quarante-mille-jours[^\"#]+)\"");
        String whole = subscriber.as(Demo.SUBSCRIBER).get(article).body();
        String cut = anonymous.get(article).body();

        var hidden = PART.matcher(whole).results().filter(part -> !cut.contains(part.group(1) + "\">")).toList();
        assertFalse(hidden.isEmpty());
        assertTrue(whole.contains("class=\"toc\""));
        hidden.forEach(part -> {
            assertFalse(cut.contains(part.group(1)), part.group());
            assertFalse(cut.contains(part.group(2)), part.group());
        });
    }

    @Test
    void picturesAreSeenLargeByTheKeyboardAlone(@WithoutScripts Reader editor, Reader anna, Wire wire) {
        String article = withPictures(editor, wire);
        anna.opens(article).isTold(200);
        Locator box = anna.page().locator("dialog.lightbox");
        List<Locator> pictures = anna.page().locator("a.zoom").all();

        pictures.get(0).press("Enter");
        assertThat(box).isVisible();
        assertThat(box).containsText("Image 1 sur 2");
        assertThat(box).containsText("Le premier. Le Fanal");
        anna.looksAround();
        anna.page().keyboard().press("ArrowRight");
        assertThat(box).containsText("Image 2 sur 2");
        anna.page().keyboard().press("ArrowRight");
        assertThat(box).containsText("Le second.");
        anna.page().keyboard().press("Escape");
        assertThat(box).isHidden();
        assertThat(pictures.get(1)).isFocused();

        pictures.get(1).click();
        assertThat(box).isVisible();
        anna.page().goBack();
        assertThat(box).isHidden();
        assertThat(pictures.get(1)).isFocused();
        anna.page().waitForCondition(() -> anna.page().evaluate("history.state") == null);
        assertEquals(article, anna.address().replaceFirst("(/articles/\\d+)/.*", "$1"));
        assertEquals(200, wire.get(pictures.get(0).getAttribute("href")).statusCode());
    }

    @Test
    void oneArticleLeadsToOthersAndNeverTwiceToOne(Reader anna, Wire wire) {
        anna.opens(Pages.first(wire, "/series/ce-que-le-palier-sait-de-vous", "href=\"(/articles/\\d+/le-locataire[^\"#]+)\""));
        List<String> related = hrefs(anna.page().locator(".onward .teaser__link"));
        List<String> inTheSeries = hrefs(anna.page().locator(".series-box__ways a"));

        assertFalse(related.isEmpty() || inTheSeries.isEmpty());
        assertTrue(Collections.disjoint(related, inTheSeries), related + " and " + inTheSeries);
        assertFalse(related.contains(anna.address()));
        assertEquals(related.size(), related.stream().distinct().count());

        String here = anna.address();
        anna.page().locator(".neighbours [rel=prev]").click();
        anna.looksAround().isTold(200);
        assertFalse(anna.address().equals(here), here);
        anna.page().locator(".neighbours [rel=next]").click();
        assertEquals(here, anna.looksAround().address());
    }

    @Test
    void anArticleIsPassedOnWithoutAnybodysScript(Reader anna, Wire wire) {
        String article = Pages.firstArticle(wire);
        String id = article.split("/")[2];
        anna.opens(article);
        Locator link = anna.page().getByLabel("Lien permanent");
        assertThat(link).hasValue(wire.origin() + "/articles/" + id);
        anna.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        anna.presses("Copier le lien").sees("Lien copié");
        assertEquals(link.inputValue(), anna.page().evaluate("navigator.clipboard.readText()"));
        assertThat(anna.page().locator(".tools a[href^=mailto]")).hasAttribute("href", Pattern.compile("mailto:\\?subject=[^+]+&body=[^+]+%2Farticles%2F" + id));

        anna.page().locator(".tools").getByText("Mastodon").click();
        anna.looksAround().isTold(200).fills("Votre serveur", "ceci n’en est pas un").presses("Continuer sur ce serveur");
        anna.sees("Indiquez le nom d’un serveur").looksAround();
        assertThat(anna.page().getByLabel("Votre serveur")).hasValue("ceci n’en est pas un");
        anna.fills("Votre serveur", "mamot.fr").page().evaluate("document.forms.mastodon.dispatchEvent(new Event('submit'))");
        anna.opens("/share/mastodon?article=" + id);
        assertThat(anna.page().getByLabel("Votre serveur")).hasValue("mamot.fr");
    }

    @Test
    void nobodyIsSentAnywhereButToAServersOwnForm(Wire wire) {
        String id = Pages.firstArticle(wire).split("/")[2];
        String page = "/share/mastodon?article=" + id;
        var asked = wire.get(page);
        assertTrue(policy(asked).contains("form-action 'self' https:;"), policy(asked));
        assertTrue(policy(wire.get("/")).contains("form-action 'self';"));
        var fields = Wire.form(asked.body(), "mastodon");
        fields.put("share", "");

        fields.put("instance", "https://mamot.fr/@camille");
        var sent = wire.post(page, fields);
        assertEquals(303, sent.statusCode());
        String to = sent.headers().firstValue("Location").orElseThrow();
        assertTrue(to.startsWith("https://mamot.fr/share?text=") && to.endsWith("%2Farticles%2F" + id), to);
        for (String other : List.of("mamot.fr:8443", "//evil.example", "127.0.0.1", "")) {
            fields.put("instance", other);
            assertEquals(200, wire.post(page, fields).statusCode(), other);
        }
        assertEquals(403, wire.post(page, fields, "Origin", "https://evil.example").statusCode());
        for (String nothing : List.of("?article=999999999", "?article=x", ""))
            assertEquals(404, wire.get("/share/mastodon" + nothing).statusCode(), nothing);
    }

    @Test
    void whatIsKeptIsFoundAgainAlsoWhenItIsGone(@WithoutScripts Reader editor, @WithoutScripts Reader anna) {
        String title = Pages.unique("Le lavoir");
        publishes(editor.signsIn(Demo.EDITOR), title, "<p>Il fuit.</p>");
        String article = "/articles/" + editor.page().url().replaceFirst(".*id=(\\d+).*", "$1");
        anna.opens(article).follows("Ajouter aux signets").signsInHere(Demo.READER).sees(title);
        anna.presses("Ajouter aux signets").sees(anna.page().getByRole(AriaRole.BUTTON).getByText("Retirer des signets"));
        assertTrue(anna.page().url().endsWith("#tools"), anna.page().url());

        anna.opens("/account/").follows("Vos signets").isTold(200).follows(title);
        assertEquals(article, anna.address().replaceFirst("(/articles/\\d+)/.*", "$1"));
        editor.presses("Retirer du site").sees("C’est retiré du site");
        anna.opens("/account/bookmarks").doesNotSee(title).sees("Cet article a été retiré du site.");
        anna.page().locator(".kept__item", new LocatorOptions().setHasText("retiré du site"))
                .getByRole(AriaRole.BUTTON).press("Enter");
        anna.sees("rien gardé").doesNotSee("retiré du site");
    }

    @Test
    void nobodyKeepsAnythingForSomebodyElse(Wire anonymous, Wire reader) {
        String id = Pages.firstArticle(anonymous).split("/")[2];
        var turnedAway = anonymous.post("/bookmarks", Map.of("article", id, "do", "add", "next", "/articles/" + id));
        assertEquals(303, turnedAway.statusCode());
        assertEquals("/login?next=%2Farticles%2F" + id, turnedAway.headers().firstValue("Location").orElseThrow());

        reader.as(Demo.READER);
        assertEquals(404, reader.post("/bookmarks", Map.of("article", "999999999", "do", "add", "next", "/")).statusCode());
        assertEquals(404, reader.post("/bookmarks", Map.of("article", "x")).statusCode());
        assertEquals(403, reader.post("/bookmarks", Map.of("article", id, "do", "add"), "Origin", "https://evil.example").statusCode());
        assertEquals("/", reader.post("/bookmarks", Map.of("article", id, "do", "remove", "next", "//evil.example"))
                .headers().firstValue("Location").orElseThrow());
    }

    @Test
    void onPaperThereIsTheArticleAndWhereItCameFrom(Reader anna, Wire wire) {
        anna.opens(illustrated(wire));
        var page = anna.page();
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));

        for (String kept : List.of(".article__title", ".article__byline", ".article__info time", ".article__picture img", ".footnotes", ".article__dateline", ".article__printed"))
            assertThat(page.locator(kept).first()).isVisible();
        for (String left : List.of(".section-nav", ".utility-bar", ".tools", ".toc", ".onward", ".neighbours", ".discussion", ".site-footer", ".part__link", ".propose"))
            assertThat(page.locator(left).first()).isHidden();
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
        assertThat(page.locator(".prose p").first()).hasCSS("color", "rgb(0, 0, 0)");
        assertThat(page.locator(".article__printed")).hasText(Pattern.compile("^http.*/articles/\\d+, imprimé le \\d.*\\d{4}$"));
        assertTrue(page.locator(".prose a[href^=http]").first().evaluate("link => getComputedStyle(link, '::after').content").toString().contains("http"));
        assertEquals("%PDF", new String(page.pdf(), 0, 4, StandardCharsets.US_ASCII));
    }

    /** An article for everybody with a picture above it, headings, a note and a link that leads elsewhere. */
    private static String illustrated(Wire wire) {
        return Pages.first(wire, "/sections/sciences", "href=\"(/articles/\\d+/pour-compter-les-vers[^\"#]+)\"");
    }

    private static String withPictures(Reader editor, Wire wire) {
        var large = LARGE.matcher(wire.get(illustrated(wire)).body());
        assertTrue(large.find());
        String figure = "<figure><img src=\"" + large.group(1) + "\" width=\"1280\" height=\"720\" alt=\"Des vers\"><figcaption>%s <span class=\"credit\">Le Fanal</span></figcaption></figure>";
        publishes(editor.signsIn(Demo.EDITOR), Pages.unique("Deux images"), "<p>Avant.</p>" + figure.formatted("Le premier.") + "<p>Entre.</p>" + figure.formatted("Le second."));
        return "/articles/" + editor.page().url().replaceFirst(".*id=(\\d+).*", "$1");
    }

    private static void publishes(Reader editor, String title, String html) {
        editor.opens("/admin/newsroom/write").fills("Titre", title).chooses("Rubrique", "Sciences").fills("Texte", html)
                .presses("Publier").sees("C’est publié");
    }

    private static List<String> hrefs(Locator links) {
        return links.all().stream().map(link -> link.getAttribute("href")).toList();
    }

    private static String policy(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Security-Policy").orElseThrow();
    }
}

package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnTheSite
class ReadingIT {

    private static final Pattern DAY = Pattern.compile("^(Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche) (?:1er|\\d{1,2}) \\p{L}+$");
    private static final Pattern HOUR = Pattern.compile("^\\d\\dh\\d\\d$");
    private static final Pattern MOMENT = Pattern.compile("Le (?:1er|\\d{1,2}) \\S+ \\d{4} à \\d\\dh\\d\\d");
    private static final Pattern DISCUSSION = Pattern.compile("^Commentaires \\(\\d+\\)$");

    @Test
    void theHomePageShowsWhatCameOutDayByDay(Reader anna) {
        anna.opens("/").isTold(200);

        for (String day : anna.page().locator(".day__title").allInnerTexts()) assertTrue(DAY.matcher(day).matches(), day);
        for (String hour : anna.page().locator(".day time").allInnerTexts()) assertTrue(HOUR.matcher(hour).matches(), hour);
        assertThat(anna.page().locator(".day__count").first()).containsText(Pattern.compile("\\d+ (article|brève)s?"));
        assertThat(anna.page().locator(".section-nav__link")).hasCount(8);
        anna.sees(anna.page().locator(".teaser .meta a").getByText(Pattern.compile("^(Commenter|\\d+ commentaires?)$")));
    }

    @Test
    void olderDaysFollowOnTheirOwnPages(Reader anna) {
        List<String> newest = anna.opens("/").page().locator(".day__title").allInnerTexts();
        List<String> older = anna.follows("← Avant le").isTold(200).page().locator(".day__title").allInnerTexts();

        assertFalse(older.isEmpty());
        assertFalse(new HashSet<>(newest).removeAll(older), newest + " and " + older);
    }

    @Test
    void aSectionShowsItsOwnPiecesOnly(Reader anna) {
        anna.opens("/").follows("Sciences").isTold(200);

        assertThat(anna.page().locator("h1")).hasText("Sciences");
        assertEquals(new HashSet<>(List.of("Sciences")), new HashSet<>(anna.page().locator(".teaser .label").allTextContents()));
    }

    @Test
    void anArticleIsDatedSignedAndOpenToDiscussion(Reader anna) {
        anna.opensFirstArticle().isTold(200);

        assertThat(anna.page().locator(".article__info time")).hasText(MOMENT);
        assertThat(anna.page().locator(".article__dateline time")).hasText(MOMENT);
        assertThat(anna.page().locator(".article__byline")).containsText("Par ");
        assertThat(anna.page().locator("#comments-title")).hasText(DISCUSSION);
        assertThat(anna.page().locator(".article .prose p").first()).isVisible();
    }

    @Test
    void aBriefIsATitleAndAFewParagraphs(Reader anna) {
        anna.opens("/").page().locator(".front__aside a.brief__link").first().click();
        anna.looksAround().isTold(200);

        assertTrue(anna.address().startsWith("/briefs/"), anna.address());
        assertThat(anna.page().locator(".article__standfirst")).hasCount(0);
        assertThat(anna.page().locator("#comments-title")).hasText(DISCUSSION);
    }

    @Test
    void theBriefGathersTheBriefsOfADay(Reader anna) {
        anna.opens("/").follows("Le Brief").isTold(200);

        assertTrue(anna.address().matches("/brief/\\d{4}-\\d\\d-\\d\\d"), anna.address());
        assertThat(anna.page().locator(".digest__item .prose p").first()).isVisible();
        String day = anna.address();
        anna.page().locator(".older__link[rel=prev]").click();
        anna.looksAround().isTold(200);
        assertTrue(anna.address().compareTo(day) < 0, anna.address());
        anna.page().locator(".older__link[rel=next]").click();
        assertEquals(day, anna.address());
    }

    @Test
    void thePagesOfThePaperStandAtTheEndOfEveryPage(Reader anna) {
        anna.opens("/").follows("Charte éditoriale").isTold(200).sees("Dernière modification le");

        assertEquals("/pages/charte-editoriale", anna.address());
        assertThat(anna.page().locator("#comments, .article__byline")).hasCount(0);
    }

    @Test
    void aLiveIsReadFromEitherEndWithoutScripts(@WithoutScripts Reader anna, Wire wire) {
        anna.opens(Pages.live(wire)).isTold(200).sees("Direct terminé").sees("Les moments clés");
        assertThat(anna.page().locator(".live__stream .entry")).hasCount(12);
        assertThat(anna.page().locator(".live__stream .entry").first()).containsText("23h40");

        anna.follows("Lire depuis le début");
        assertThat(anna.page().locator(".live__stream .entry").first()).containsText("18h50");
    }

    @Test
    void theIdDecidesAndTheRestOfTheAddressIsPutRight(Wire wire) {
        String article = Pages.firstArticle(wire);
        String id = article.split("/")[2];

        for (String other : List.of("/articles/" + id, "/articles/" + id + "/", "/articles/" + id + "/autre-titre", "/briefs/" + id + "/x")) {
            var response = wire.get(other + "?reply=3");
            assertEquals(301, response.statusCode(), other);
            assertEquals(article + "?reply=3", response.headers().firstValue("Location").orElseThrow());
        }
    }

    @Test
    void whatIsNotThereIsSaidKindly(Reader anna) {
        anna.opens("/articles/999999999/rien").isTold(404).sees("Cette page a échappé à la rédaction");

        anna.follows("Lire l’édition du jour").isTold(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/briefs/999999999/rien", "/articles/abc", "/articles/", "/articles/12345678901234567890/x", "/articles/-1/x",
            "/sections/rien", "/sections/", "/pages/", "/pages/rien", "/pages/Charte", "/brief/demain", "/brief/2030-02-30", "/brief/9999-12-31", "/rien", "/rien.xhtml", "/article", "/section", "/assets/css/rien.css", "/admin.xhtml/"})
    void nothingElseIsFoundThatIsNotThere(String address, Wire wire) {
        var response = wire.get(address);

        assertEquals(404, response.statusCode());
        assertTrue(response.body().contains("Cette page a échappé à la rédaction"), response.body());
    }

    @Test
    void whoPassesByGetsNoCookie(Wire wire) {
        for (String address : Pages.forEverybody(wire)) {
            var response = wire.get(address);
            assertEquals(List.of(), response.headers().allValues("Set-Cookie"), address);
            assertFalse(response.body().contains("jsessionid"), address);
        }
    }

    @Test
    void noPageNeedsScripts(@WithoutScripts Reader anna) {
        anna.opensFirstArticle().isTold(200).sees("Pour commenter, il faut un compte.");
        String article = anna.address();
        anna.page().locator("#write").getByText("Connectez-vous").click();
        anna.signsInHere(Demo.READER);
        assertEquals(article, anna.address());

        String text = Pages.unique("Sans le moindre script.");
        String comment = anna.publishes(text);

        assertThat(anna.at(comment)).containsText(text);
        anna.signsOut();
    }

    @Test
    void readersChooseTheirLanguageAndStayWhereTheyAre(Reader anna) {
        anna.opensFirstArticle();
        String article = anna.address();

        anna.presses("Read in English").sees("Comments (").looksAround();
        assertEquals(article, anna.address());
        assertThat(anna.page().locator("html")).hasAttribute("lang", "en");
        assertThat(anna.page().locator(".article__info time")).hasText(Pattern.compile("On \\d{1,2} \\S+ \\d{4} at \\d\\d:\\d\\d"));

        anna.presses("Lire en français").sees("Commentaires (");
        assertThat(anna.page().locator("html")).hasAttribute("lang", "fr");
    }
}

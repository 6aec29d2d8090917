package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@OnTheSite
class PaywallIT {

    /** A run of words without quotes or apostrophes, the same in HTML and on the screen. */
    private static final Pattern PLAIN_WORDS = Pattern.compile("[\\p{L} ,]{30,}");

    @Test
    void theRestOfAnArticleReachesSubscribersOnly(Reader sub, Wire anonymous, Wire reader, Wire subscriber) {
        String article = openPaidArticle(sub.signsIn(Demo.SUBSCRIBER));
        String canary = lastWords(sub);

        assertTrue(subscriber.as(Demo.SUBSCRIBER).get(article).body().contains(canary));
        for (Wire outside : List.of(anonymous, reader.as(Demo.READER))) {
            String html = outside.get(article).body();
            assertFalse(html.contains(canary), canary);
            assertTrue(html.contains("La suite est réservée aux abonnés"));
        }
    }

    @Test
    void programsGetNoMoreThanTheirReader(Reader sub, Wire anonymous, Wire subscriber) {
        String article = openPaidArticle(sub.signsIn(Demo.SUBSCRIBER));
        String address = "/api/v1/articles/" + article.split("/")[2];
        String canary = lastWords(sub);

        assertTrue(subscriber.as(Demo.SUBSCRIBER).get(address).body().contains(canary));
        assertFalse(anonymous.get(address).body().contains(canary));
        assertFalse(anonymous.get("/api/v1/articles?limit=100").body().contains(canary));
    }

    @Test
    void whoMeetsThePaywallIsToldWhatToDo(Reader anna) {
        openPaidArticle(anna);

        assertThat(anna.page().locator(".paywall h2")).hasText(Pattern.compile("Il reste \\d+ % de cet article à lire"));
        anna.page().locator(".paywall").getByText("Abonnez-vous").click();
        anna.looksAround().isTold(200);
    }

    @Test
    void whoeverWritesThePaperReadsItAll(Reader editor) {
        openPaidArticle(editor.signsIn(Demo.EDITOR));

        assertThat(editor.page().locator(".paywall")).hasCount(0);
    }

    private static String openPaidArticle(Reader reader) {
        reader.opens("/").page().locator(".teaser:has(.mark-subscriber) a.teaser__link").first().click();
        return reader.looksAround().isTold(200).address();
    }

    private static String lastWords(Reader reader) {
        String text = reader.page().locator(".article .prose p").last().innerText();
        var words = PLAIN_WORDS.matcher(text);
        assertTrue(words.find(), text);
        return words.group().strip();
    }
}

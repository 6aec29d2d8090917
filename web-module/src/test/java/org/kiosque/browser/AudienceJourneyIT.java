package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How readers are counted, and what the newsroom sees of it. */
@OnTheSite
class AudienceJourneyIT {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 ";

    @Test
    void whoOpensAPageIsCountedOnceAndWhoDoesNotReadIsNot(Wire wire, Wire admin) {
        String article = Pages.firstArticle(wire);
        String page = "/admin/audience?days=7&article=" + article.split("/")[2];
        admin.as(Demo.ADMIN);
        long before = views(admin, page);
        String ann = somebody();

        for (int i = 0; i < 5; i++) assertTrue(wire.get(article, "User-Agent", ann, "Referer", "https://www.voisin.example/une/page").headers().firstValue("Set-Cookie").isEmpty());
        wire.get(article, "User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)");
        wire.get(article, "User-Agent", somebody(), "Sec-Purpose", "prefetch");
        wire.get(article + "-ailleurs", "User-Agent", somebody());
        admin.get(article, "User-Agent", somebody());
        wire.get(article, "User-Agent", somebody(), "X-Forwarded-For", "203.0.113.7");

        assertEquals(before + 2, views(admin, page, before + 2));
        assertTrue(admin.get(page).body().contains("voisin.example"));
    }

    @Test
    void theNewsroomSeesWhatIsRead(Reader author) {
        author.signsIn(Demo.AUTHOR).opens("/admin/").follows("Audience").isTold(200);
        assertThat(author.page().locator(".chart__bar")).hasCount(30);
        author.page().locator(".chart__figures summary").click();
        assertThat(author.page().locator(".chart__figures tbody tr")).hasCount(30);
        author.follows("90 jours");
        assertThat(author.page().locator(".chart__bar")).hasCount(90);

        author.page().locator(".ranking .table__title").first().click();
        author.looksAround().isTold(200);
        assertThat(author.page().locator(".tabs__link[aria-current=true]")).hasText("90 jours");
        author.follows("Toute l’audience du journal").isTold(200);
    }

    @Test
    void whoDoesNotWriteForThePaperDoesNot(Wire reader, Wire moderator) {
        assertEquals(403, reader.as(Demo.READER).get("/admin/audience").statusCode());
        assertEquals(403, moderator.as(Demo.MODERATOR).get("/admin/audience").statusCode());
    }

    private static String somebody() {
        return FIREFOX + "n/" + System.nanoTime();
    }

    private static long views(Wire admin, String page) {
        var total = Pattern.compile("figures__value\">([\\d\\s\u202f\u00a0]+)<").matcher(admin.get(page).body());
        assertTrue(total.find());
        return Long.parseLong(total.group(1).replaceAll("\\D", ""));
    }

    /** Sums are written down every few seconds. */
    private static long views(Wire admin, String page, long expected) {
        for (int i = 0; i < 40 && views(admin, page) < expected; i++) LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        return views(admin, page);
    }
}

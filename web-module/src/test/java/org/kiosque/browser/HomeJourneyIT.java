package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a reader finds around the news: the Brief's days, all in a row, the archive, and what is new since the last visit. */
@OnTheSite
class HomeJourneyIT {

    private static final int HEAVIEST = 60 * 1024;
    private static final Pattern DAY = Pattern.compile("/brief/\\d{4}-\\d\\d-\\d\\d");

    @Test
    void theHomePageStaysLight(Wire passerBy, Wire lectrice) {
        lectrice.as(Demo.READER);
        for (Wire wire : List.of(passerBy, lectrice)) {
            int weight = Pages.weight(wire, "/");
            assertTrue(weight < HEAVIEST, weight + " bytes");
        }
    }

    @Test
    void olderDaysAndBackByLinks(@WithoutScripts Reader anna) {
        List<String> newest = days(anna.opens("/"));
        List<String> older = days(anna.follows("← Avant le").isTold(200));

        anna.follows("Jours suivants").isTold(200);

        assertEquals("/", anna.address());
        assertEquals(newest, days(anna));
        assertFalse(older.isEmpty());
        assertThat(anna.page().locator("a[rel=next]")).hasCount(0);
    }

    @Test
    void theStreamIsFilteredBySection(@WithoutScripts Reader anna) {
        anna.opens("/").page().locator(".sieve__link").getByText("Société").click();

        assertThat(anna.page().locator(".sieve__link[aria-current=true]")).hasText("Société");
        assertThat(anna.page().locator(".leading")).hasCount(0);
        assertEquals(Set.of("Société"), Set.copyOf(anna.page().locator(".front__main .teaser .label").allTextContents()));
        anna.page().locator(".sieve__link").getByText("Tout").click();
        assertThat(anna.page().locator(".leading")).hasCount(1);
    }

    @Test
    void theBriefOfEveryDayIsAClickAway(@WithoutScripts Reader anna) {
        assertThat(anna.opens("/").page().locator(".week__day")).hasCount(6);
        String before = anna.page().locator(".week__day").first().getAttribute("href");
        assertTrue(DAY.matcher(before).matches(), before);
        anna.page().locator(".week__day").first().click();

        assertEquals(before, anna.address());
        Locator marked = anna.page().locator(".month__day[aria-current=date]");
        assertThat(marked).hasText(Integer.toString(Integer.parseInt(before.substring(before.length() - 2))));
        anna.page().locator(".month__way a").first().click();
        assertTrue(anna.address().compareTo(before.substring(0, before.length() - 2)) < 0, anna.address());
        assertThat(marked).hasCount(1);
    }

    @Test
    void everythingStandsInOneRow(Reader anna) {
        anna.opens("/").follows("En continu").isTold(200);

        assertEquals("/latest", anna.address());
        for (Locator day : anna.page().locator(".roll").all()) {
            List<String> times = day.locator("time").allInnerTexts();
            assertEquals(times.stream().sorted((one, other) -> other.compareTo(one)).toList(), times);
        }
        assertTrue(anna.page().locator(".roll__line").count() > 20);
    }

    @Test
    void theLiveliestDiscussionsAreNamed(Reader anna) {
        List<Integer> counts = anna.opens("/").page().locator(".discussed__item .meta a").allInnerTexts().stream()
                .map(text -> Integer.parseInt(text.replaceAll("\\D.*", ""))).toList();

        assertEquals(5, counts.size());
        assertTrue(counts.stream().allMatch(count -> count > 0), counts::toString);
    }

    @Test
    void whoComesBackSeesWhatIsNew(Reader lectrice, Wire someone, Wire lectricesBrowser) {
        String article = Pages.firstBrief(someone);
        lectricesBrowser.as(Demo.READER);
        lectrice.comesIn(Demo.READER).opens(article).isTold(200);
        lectrice.opens("/");
        assertThat(news(lectrice, article)).hasCount(0);

        lectricesBrowser.comments(article, Pages.unique("Ce que je dis ne m’apprend rien."));
        someone.as(Demo.SUBSCRIBER).comments(article, Pages.unique("Vous avez vu ?"));
        someone.comments(article, Pages.unique("Et ceci ?"));
        lectricesBrowser.get(article, "Sec-Purpose", "prefetch");

        for (String list : List.of("/", "/latest", "/brief"))
            assertThat(news(lectrice.opens(list), article).first()).containsText("(+2)");
        lectrice.opens(article).opens("/");
        assertThat(news(lectrice, article)).hasCount(0);
        var told = Pattern.compile(Pattern.quote(article) + "#comments\">[^<]*<strong class=\"fresh\"");
        assertFalse(told.matcher(someone.get("/").body()).find(), "who wrote it knows it");
    }

    @Test
    void theArchiveLeadsToEveryMonth(@WithoutScripts Reader anna) {
        anna.opens("/").follows("Archives").isTold(200);
        assertEquals("/archive", anna.address());

        anna.page().locator(".years__month").last().click();
        assertTrue(anna.address().matches("/archive/\\d{4}/\\d\\d"), anna.address());
        String oldest = anna.address();
        assertTrue(anna.page().locator(".day").count() > 0);
        anna.page().locator(".older a[rel=next]").last().click();
        assertTrue(anna.address().compareTo(oldest) > 0, anna.address());
        anna.page().locator(".older a[rel=prev]").last().click();
        assertEquals(oldest, anna.address());
    }

    @Test
    void thePaperSaysWhoPublishesIt(Reader anna, Wire wire) {
        anna.opens("/").follows("Mentions légales").isTold(200).sees("Maud Le Goff").sees("R.C.S. Chantelaine").sees("Droit de réponse");
        assertEquals("/legal", anna.address());
        anna.presses("Read in English").sees("Publication director").looksAround().presses("Lire en français");

        var former = wire.get("/pages/mentions-legales");
        assertEquals(301, former.statusCode());
        assertEquals("/legal", former.headers().firstValue("Location").orElseThrow());
        assertFalse(wire.get("/").body().contains("/pages/mentions-legales"));
    }

    @Test
    void theSiteTellsWhatChangedInIt(Reader anna) {
        anna.opens("/").follows("Nouveautés du site").isTold(200);

        List<String> dates = anna.page().locator(".log__date").all().stream().map(date -> date.getAttribute("datetime")).toList();
        assertEquals(3, dates.size());
        assertEquals(dates.stream().sorted((one, other) -> other.compareTo(one)).toList(), dates);
    }

    @Test
    void whoIsLostFindsSomethingToRead(Reader anna) {
        anna.opens("/rien-ici").isTold(404);
        assertThat(anna.page().locator(".error-page form[action='/search'] input[name=q]")).isVisible();
        assertThat(anna.page().locator(".error-latest li")).hasCount(4);

        anna.page().locator(".error-latest a").first().click();
        anna.looksAround().isTold(200);
    }

    @Test
    void aSmallScreenLeadsToEachPart(@WithoutScripts Reader anna) {
        anna.page().setViewportSize(390, 800);
        anna.opens("/").page().locator(".jumps").getByText("Les plus discutés").click();

        assertThat(anna.page().locator("#discussed")).isInViewport();
    }

    @Test
    void noMonthThatNeverWas(Wire wire) {
        for (String address : List.of("/archive/1999/01", "/archive/2026/13", "/archive/2026", "/archive/x"))
            assertEquals(404, wire.get(address).statusCode(), address);
        assertEquals(200, wire.get("/?section=rien&before=rien").statusCode());
    }

    private static List<String> days(Reader reader) {
        return reader.page().locator(".day__title").allInnerTexts();
    }

    /** The sign that something is new, wherever the piece is listed. */
    private static Locator news(Reader reader, String article) {
        return reader.page().locator("a[href='" + article + "#comments'] .fresh, a.fresh[href='" + article + "#comments']");
    }
}

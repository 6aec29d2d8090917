package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kiosque.testing.FeedCheck;

@OnTheSite
class GiftsAndFeedsIT {

    private static final Pattern PLAIN_WORDS = Pattern.compile("[\\p{L} ,]{30,}");
    private static final Pattern PAID = Pattern.compile("La suite est réservée aux abonnés");

    @Test
    void aSubscriberGivesAnArticleAndTakesItBack(Reader giver, Wire friend) {
        opensForSubscribers(giver.signsIn(Demo.SUBSCRIBER));
        giver.looksAround();
        String canary = lastWords(giver);
        String article = giver.address();
        giver.presses("Créer le lien").sees("Pas encore ouvert").looksAround();
        String link = giver.page().locator("#gift-link").inputValue();
        assertTrue(link.startsWith(friend.origin() + article + "?gift="), link);
        String gift = link.substring(friend.origin().length());

        var given = friend.get(gift);
        assertTrue(given.body().contains(canary) && given.body().contains("Cet article vous est offert par Abonné"));
        assertEquals("private, no-store", header(given, "Cache-Control"));
        assertEquals("same-origin", header(given, "Referrer-Policy"));
        assertEquals("noindex", header(given, "X-Robots-Tag"));
        assertTrue(given.body().contains("<link rel=\"canonical\" href=\"" + friend.origin() + article + "\""));
        assertFalse(friend.get(article).body().contains(canary));

        giver.opens("/account/gifts").sees("Ouvert 1 fois").page().locator(".given__revoke button").first().click();
        giver.sees("Le lien n’ouvre plus rien.").looksAround();
        var after = friend.get(gift);
        assertFalse(after.body().contains(canary));
        assertTrue(after.body().contains("Ce lien offert n’est plus valable"));
    }

    @Test
    void whoComesByAGiftReadsAnswersAndGoesOnWithoutScripts(@WithoutScripts Reader giver, @WithoutScripts Reader friend) {
        giver.signsIn(Demo.CHIEF_EDITOR).opens("/").page().locator(".teaser:has(.mark-subscriber) a.teaser__link").last().click();
        String canary = lastWords(giver);
        giver.presses("Créer le lien").looksAround();
        String gift = giver.page().locator("#gift-link").inputValue().replaceFirst("^https?://[^/]+", "");

        friend.opens(gift).sees("Cet article vous est offert par").sees(canary);
        friend.page().locator("#write a[href*='/login']").click();
        friend.signsInHere(Demo.READER).sees(canary).publishes("Merci pour ce cadeau.");
        friend.sees(canary).page().locator(".comment .action[href*='reply=']").last().click();
        friend.looksAround().sees(canary).sees("Votre texte");
    }

    @Test
    void aLinkThatOpensNothingSaysSo(Reader anna) {
        anna.opens("/").page().locator(".teaser:has(.mark-subscriber) a.teaser__link").first().click();
        anna.opens(anna.address() + "?gift=perdu").isTold(200).sees("Ce lien offert ne correspond à aucun cadeau");
        assertThat(anna.page().locator(".paywall")).containsText(Pattern.compile("minutes? de lecture"));
        assertThat(anna.page().locator(".paywall")).containsText("Un abonné peut aussi vous offrir ce contenu");
    }

    @Test
    void everyFeedIsValidAndNoneForEverybodySaysMoreThanEverybodyMayRead(Reader sub, Wire anybody) {
        opensForSubscribers(sub.signsIn(Demo.SUBSCRIBER));
        String canary = lastWords(sub);
        String section = sub.page().locator(".article .teaser__kicker a.label").getAttribute("href");
        String tag = sub.page().locator(".tags__link").first().getAttribute("href");
        String author = sub.page().locator(".article__author").first().getAttribute("href");

        for (String list : List.of("", section, tag, author))
            for (String extent : List.of("", "/free")) {
                String feed = list + "/feed" + extent;
                var rss = FeedCheck.xml(told(anybody.get(feed + ".xml"), "application/rss+xml"), "rss");
                var atom = FeedCheck.xml(told(anybody.get(feed + ".atom"), "application/atom+xml"), "atom");
                JsonObject json = FeedCheck.json(told(anybody.get(feed + ".json"), "application/feed+json"));
                String all = rss + atom.toString() + json;
                assertFalse(all.contains(canary), feed);
                assertEquals(rss.getEntries().size(), json.getJsonArray("items").size());
                if (extent.isEmpty()) assertTrue(PAID.matcher(all).find(), feed);
                else assertFalse(PAID.matcher(all).find(), feed);
            }
        assertEquals(404, anybody.get("/sections/nulle-part/feed.xml").statusCode());
    }

    @Test
    void whoHasAFeedAlreadyIsNotSentItAgain(Wire program) {
        var first = program.get("/feed.xml");
        var again = program.get("/feed.xml", "If-None-Match", header(first, "ETag"));
        var dated = program.get("/feed.xml", "If-Modified-Since", header(first, "Last-Modified"));

        for (var unchanged : List.of(again, dated)) {
            assertEquals(304, unchanged.statusCode());
            assertEquals("", unchanged.body());
            assertEquals(header(first, "ETag"), header(unchanged, "ETag"));
        }
        assertEquals(200, program.get("/feed.xml", "If-None-Match", "\"other\"").statusCode());
        assertTrue(header(first, "Cache-Control").startsWith("public"));
        assertTrue(first.headers().firstValue("Set-Cookie").isEmpty());
    }

    @Test
    void aSubscriberReadsEverythingAtAnAddressOfTheirOwn(Reader sub, Wire program) {
        opensForSubscribers(sub.signsIn(Demo.SUBSCRIBER));
        String canary = lastWords(sub);
        sub.opens("/feeds").page().locator("#issue").click();
        sub.sees("Voici vos adresses").looksAround();
        String feed = sub.page().locator("#mine").inputValue().substring(program.origin().length());

        var answer = program.get(feed);
        assertTrue(FeedCheck.xml(told(answer, "application/rss+xml"), "rss").toString().contains(canary));
        assertTrue(header(answer, "Cache-Control").startsWith("private"));

        sub.page().locator("#issue").click();
        assertThat(sub.page().locator("#mine")).not().hasValue(program.origin() + feed);
        sub.looksAround();
        var former = program.get(feed);
        assertEquals(410, former.statusCode());
        assertFalse(former.body().contains(canary));
        sub.page().locator("#revoke").click();
        sub.sees("Vos adresses personnelles sont fermées").looksAround();
        assertThat(sub.page().locator("#mine")).hasCount(0);
    }

    @Test
    void pagesSayWhereTheirFeedsAre(Reader anna, Reader lectrice) {
        Locator links = anna.opens("/sections/droit").page().locator("head link[rel=alternate][type*='+']");
        assertThat(links).hasCount(6);
        assertThat(links.first()).hasAttribute("href", "/sections/droit/feed.xml");
        anna.follows("Flux RSS").sees("Tout, en extraits");
        lectrice.signsIn(Demo.READER).opens("/feeds").sees("Il faut un abonnement en cours");
        lectrice.opens("/account/gifts").sees("Pour offrir des articles, il faut être abonné");
    }

    private static String told(HttpResponse<String> answer, String type) {
        assertEquals(200, answer.statusCode(), answer.uri().toString());
        assertTrue(header(answer, "Content-Type").startsWith(type), header(answer, "Content-Type"));
        return answer.body();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** One of the demo newspaper: what tests write bears a number in brackets. */
    private static void opensForSubscribers(Reader reader) {
        reader.opens("/").page().locator(".teaser:has(.mark-subscriber)").filter(new FilterOptions().setHasNotText("(")).first()
                .locator("a.teaser__link").click();
    }

    private static String lastWords(Reader reader) {
        String text = reader.page().locator(".article .prose p").last().innerText();
        var words = PLAIN_WORDS.matcher(text);
        assertTrue(words.find(), text);
        return words.group().strip();
    }
}

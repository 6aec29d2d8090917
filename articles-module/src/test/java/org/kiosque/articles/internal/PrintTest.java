package org.kiosque.articles.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kiosque.media.MediaId;

class PrintTest {

    private static final Print FREE = new Print(Set.of());
    private static final Print SEVEN_IS_OVER = new Print(Set.of(new MediaId(7)));

    private static String kept(String html) {
        return BodyPolicy.sanitise(html);
    }

    private static String img(int picture) {
        return "<figure><img src=\"/media/" + picture + "/0a1b2c3d-640.jpg\" width=\"1000\" alt=\"a\"><figcaption>Légende " + picture + "</figcaption></figure>";
    }

    @Test
    void aPictureWhoseRightsAreOverGoesWithItsWords() {
        String html = kept("<p>Avant</p>" + img(7) + "<p>Après</p>" + img(77));

        String shown = SEVEN_IS_OVER.html("1", html);

        assertTrue(shown.startsWith("<p>Avant</p>\n<p>Après</p>\n<figure>"), shown);
        assertFalse(shown.contains("/media/7/") || shown.contains("Légende 7<"), shown);
        assertTrue(shown.contains("/media/77/") && shown.contains("Légende 77"), shown);
        assertEquals(html, FREE.html("1", html));
    }

    @Test
    void aGalleryKeepsTheOthersAndGoesWithTheLast() {
        String gallery = "<div class=\"gallery\">" + img(7) + img(8) + "</div>";
        String shown = SEVEN_IS_OVER.html("1", kept("<p>Avant</p>" + gallery));

        assertFalse(shown.contains("/media/7/"), shown);
        assertTrue(shown.contains("<div class=\"gallery\"><figure>") && shown.contains("/media/8/"), shown);
        assertEquals("<p>Avant</p>", new Print(Set.of(new MediaId(7), new MediaId(8))).html("1", kept("<p>Avant</p>" + gallery)));
        assertEquals("", SEVEN_IS_OVER.html("1", kept(img(7))));
    }

    @Test
    void picturesAreFoundInTheOrderOfTheText() {
        assertEquals(List.of(new MediaId(9), new MediaId(7), new MediaId(9)),
                LibraryPictures.shownIn(kept(img(9) + img(7) + "<p> src=\"/media/5/</p>" + img(9))).toList());
    }

    @Test
    void notesOfTwoTextsOnOnePageHaveIdsOfTheirOwn() {
        String html = kept("<p>Un mot<sup><a href=\"#fn-1\">1</a></sup>, id=\"fn-1\".</p><ol class=\"footnotes\"><li id=\"fn-1\">La note.</li></ol>");

        String shown = FREE.html("e12", html);

        assertTrue(shown.contains("href=\"#fn-e12-1\" id=\"fnref-e12-1\""), shown);
        assertTrue(shown.contains("<li id=\"fn-e12-1\">La note. <a href=\"#fnref-e12-1\""), shown);
        assertEquals(html, shown.replace("-e12-", "-"));
    }

    @Test
    void aCardSaysWhatCanBePlayed() {
        String film = "<figure class=\"embed\"><a href=\"https://www.youtube.com/watch?a=1&amp;v=dQw4w9WgXcQ\">Le film</a></figure>";
        String post = "<figure class=\"embed\"><a href=\"https://mastodon.example/@ada/12\">Le mot</a></figure>";

        String shown = FREE.html("1", kept(film + post));

        assertTrue(shown.contains("data-provider=\"YouTube\" data-player=\"youtube:dQw4w9WgXcQ\"><a href=\"https://www.youtube.com/watch?a&#61;1&amp;v&#61;dQw4w9WgXcQ\""), shown);
        assertTrue(shown.contains("data-provider=\"Mastodon\"><a"), shown);
        assertEquals(kept(film + post), kept(shown), "what was shown can be written again");
    }

    @Test
    void theCutMarkIsForTheNewsroom() {
        assertEquals("<p>Un</p>\n<p>Deux</p>", FREE.html("1", kept("<p>Un</p><hr class=\"cut\"><p>Deux</p>")));
    }

    @Test
    void aPlainTextIsLeftAlone() {
        String html = kept("<p>Il a plu.</p>");

        assertSame(html, SEVEN_IS_OVER.withoutExpired(html));
    }
}

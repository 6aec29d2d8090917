package org.kiosque.articles.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String TEN = "dix lettres ".repeat(10).strip();
    private static final String P = "<p>" + TEN + "</p>";

    private static String preview(String raw) {
        return Body.of(raw, null).previewHtml();
    }

    @Test
    void aFifthInWholeParagraphs() {
        Body body = Body.of(P.repeat(10), null);

        assertEquals(P + "\n" + P, body.previewHtml());
        assertEquals(80, body.percentLeft());
    }

    @Test
    void theRestIsNowhereInIt() {
        String canary = "<p>CANARI</p><ul><li>CANARI</li></ul><p title=CANARI><a href=/CANARI>CANARI</a><img src=/media/1/2-640.jpg alt=CANARI></p>";

        assertFalse(preview(P.repeat(3) + canary + P.repeat(6)).contains("CANARI"));
    }

    @Test
    void atLeastTheFirstParagraphAfterAHeading() {
        assertEquals("<h2>Titre</h2>\n" + P, preview("<h2>Titre</h2>" + P.repeat(3)));
    }

    @Test
    void noHeadingStandsAtItsEnd() {
        assertEquals(P, preview(P + "<h2>" + TEN.substring(0, 40) + "</h2><hr><p>" + "mot ".repeat(100) + "</p>"));
    }

    @Test
    void listsAndQuotesAreWholeBlocks() {
        String list = "<ul><li>" + TEN + "</li><li>" + TEN + "</li></ul>";
        String quote = "<blockquote>" + TEN + "</blockquote>";

        assertEquals(quote + "\n" + list, preview(quote + list + P.repeat(8)));
    }

    @Test
    void aSingleLongParagraphIsCutAtAWord() {
        Body body = Body.of("<p>Le <strong>premier " + "mot ".repeat(20) + "</strong>" + "puis ".repeat(20) + "CANARI</p>", null);

        assertTrue(body.previewHtml().matches("<p>Le <strong>premier( mot)+…</strong></p>"), body.previewHtml());
        assertTrue(body.percentLeft() >= 60);
    }

    @Test
    void aLongListIsCutAndStaysAList() {
        assertEquals("<ul><li>un deux</li><li>trois quatre…</li></ul>",
                preview("<ul><li>un deux</li><li>trois quatre cinq six</li><li>sept huit neuf</li><li>dix onze</li></ul>"));
    }

    @Test
    void neverMoreThanTwoFifths() {
        for (int first = 1; first < 40; first++)
            for (int rest = 0; rest < 40; rest += 3) {
                String raw = "<h2>Un titre</h2><p>" + "mot ".repeat(first) + "</p><p>" + "puis ".repeat(rest) + "</p><p>Fin.</p>";
                assertTrue(letters(preview(raw)) <= letters(Body.of(raw, null).html()) * 0.4, raw);
                assertTrue(Body.of(raw, null).percentLeft() >= 60, raw);
            }
    }

    @Test
    void picturesAreNotGivenAwayForWantOfWords() {
        String picture = "<figure><img src=/media/1/2-640.jpg alt=''></figure>";
        Body body = Body.of(picture.repeat(10), null);

        assertEquals(4, body.previewHtml().split("<img").length - 1);
        assertEquals(60, body.percentLeft());
        assertEquals("", preview("<img src=/media/1/2-640.jpg>"));
    }

    @Test
    void aPictureTooBigForAShortTextIsLeftOut() {
        assertEquals("<p>Un deux trois…</p>", preview("<img src=/media/1/2-640.jpg><p>Un deux trois quatre cinq six sept huit</p>"));
    }

    @Test
    void theAuthorsMarkEndsIt() {
        Body body = Body.of(P + "<h2>Titre</h2><hr class=cut>" + P.repeat(3), null);

        assertEquals(P, body.previewHtml());
        assertEquals(75, body.percentLeft(), 1);
        assertTrue(body.html().contains("cut"), "the newsroom still sees it");
    }

    @Test
    void theAuthorsMarkCountsMoreThanANumberOfParagraphs() {
        assertEquals(P, Body.of(P + "<hr class=cut>" + P.repeat(3), 2).previewHtml());
        assertEquals(P + "\n" + P, Body.of(P.repeat(4) + "<hr class=cut>", 2).previewHtml());
    }

    @Test
    void aMarkBehindEverythingHidesNothing() {
        Body body = Body.of(P.repeat(10) + "<hr class=cut>", null);

        assertEquals(P + "\n" + P, body.previewHtml());
        assertEquals(80, body.percentLeft());
    }

    @Test
    void theMarkIsNotForReaders() {
        assertEquals(P + "\n" + P, CutMark.hidden(Body.of(P + "<hr class=cut>" + P, null).html()));
        assertEquals(P, CutMark.hidden(Body.of(P + "<hr class=cut>", null).html()));
    }

    @Test
    void onlyTheNotesOfWhatIsShownAreShown() {
        String text = P + "<p>a<sup><a href=#fn-2>2</a></sup></p><hr class=cut><p>b<a href=#fn-1>1</a></p>" + P
                + "<ol class=footnotes><li id=fn-1>CANARI</li><li id=fn-2>Note.</li></ol>";

        String preview = preview(text);

        assertTrue(preview.endsWith("<ol class=\"footnotes\"><li id=\"fn-1\">Note. <a href=\"#fnref-1\" role=\"doc-backlink\">↩</a></li></ol>"), preview);
        assertFalse(preview.contains("CANARI"), preview);
    }

    @Test
    void itIsAsCleanAsTheWhole() {
        String preview = preview("<ol><li>" + TEN + "<script>x</script></li></ol>" + P.repeat(4));

        assertEquals(BodyPolicy.sanitise(preview), preview);
    }

    @Test
    void nothingOfNothing() {
        assertEquals(new Body("", "", 0, 1), Body.of("<p><br></p>", null));
        assertEquals(new Body("", "", 0, 1), Body.of("<hr><p>&nbsp;</p>", null));
    }

    private static int letters(String html) {
        return html.replaceAll("<[^>]*>|\n", "").length();
    }

    @Test
    void theNewsroomSaysHowManyParagraphsAreShown() {
        Body body = Body.of("<h2>Un</h2>" + P.repeat(2) + "<h2>Deux</h2>" + P.repeat(3), 2);

        assertEquals(2, body.previewHtml().split("<p>", -1).length - 1);
        assertEquals(1, body.previewHtml().split("<h2>", -1).length - 1);
        assertTrue(body.percentLeft() > 50);
    }

    @Test
    void somethingIsLeftHoweverManyParagraphsAreAskedFor() {
        assertEquals(Body.of(P.repeat(10), null), Body.of(P.repeat(10), 10));
        assertTrue(Body.of(P.repeat(90), 89).percentLeft() > 0);
    }
}

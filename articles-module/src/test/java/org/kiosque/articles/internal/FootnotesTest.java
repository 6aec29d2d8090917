package org.kiosque.articles.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FootnotesTest {

    private static String ref(int n) {
        return "<sup><a href=\"#fn-" + n + "\" id=\"fnref-" + n + "\" role=\"doc-noteref\">" + n + "</a></sup>";
    }

    private static String note(int n, String words) {
        return "<li id=\"fn-" + n + "\">" + words + " <a href=\"#fnref-" + n + "\" role=\"doc-backlink\">↩</a></li>";
    }

    private static String clean(String html) {
        String clean = BodyPolicy.sanitise(html);
        assertEquals(clean, BodyPolicy.sanitise(clean), "cleaning it again changes nothing");
        return clean;
    }

    @Test
    void theyAreNumberedAsTheTextRefersToThem() {
        assertEquals("<p>a" + ref(1) + " b" + ref(2) + "</p>\n<ol class=\"footnotes\">" + note(1, "Deux.") + note(2, "Un.") + "</ol>",
                clean("<p>a<a href=#fn-2>2</a> b<sup><a href=#fn-1>x</a></sup></p>"
                        + "<ol class=footnotes><li id=fn-1><p>Un. <a href=#fnref-1>↩</a></p></li><li id=fn-2>Deux.</li></ol>"));
    }

    @Test
    void whatBelongsToNothingGoes() {
        assertEquals("<p>a</p>", clean("<p>a<sup><a href=#fn-1>1</a></sup></p>"));
        assertEquals("<p>a</p>", clean("<p>a</p><ol class=footnotes><li id=fn-1>Un.</li></ol>"));
        assertEquals("<p>a</p>", clean("<p>a<sup><a href=#fn-1>1</a></sup></p><p><sup><a href=#fn-1>1</a></sup></p><ol class=footnotes><li id=fn-1> <a href=#fn-1>1</a></li></ol>"));
    }

    @Test
    void twoReferencesToOneNoteAreTwoNotes() {
        assertEquals("<p>a" + ref(1) + ref(2) + "</p>\n<ol class=\"footnotes\">" + note(1, "Un.") + note(2, "Un.") + "</ol>",
                clean("<p>a<a href=#fn-1>1</a><a href=#fn-1>1</a></p><ol class=footnotes><li id=fn-1>Un.</li></ol>"));
    }
}

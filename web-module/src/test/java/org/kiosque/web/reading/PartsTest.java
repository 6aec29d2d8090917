package org.kiosque.web.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiosque.web.reading.Parts.Part;

class PartsTest {

    static Parts parts(String html) {
        return Parts.of(html, "Lien");
    }

    static List<String> ids(String html) {
        return parts(html).all().stream().map(Part::id).toList();
    }

    @Test
    void aHeadingHasAnAddressAndALinkBesideIt() {
        assertEquals("<p>$1</p>\n<div class=\"part\"><h2 id=\"part-l-ete-a-l-oeuvre\">L’été, à l’<em>œuvre</em></h2>"
                        + "<a class=\"part__link\" href=\"#part-l-ete-a-l-oeuvre\" aria-label=\"Lien\">#</a></div>\n<p>Fin</p>",
                parts("<p>$1</p>\n<h2>L’été, à l’<em>œuvre</em></h2>\n<p>Fin</p>").html());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Où ça en est | part-ou-ca-en-est",
            "L&#39;État &amp; moi | part-l-etat-moi",
            "Un <code>&lt;br&gt;</code> de trop | part-un-br-de-trop",
            "Avec <a href=\"https://example.org\" rel=\"noopener\">un lien</a> | part-avec-un-lien",
            "Première<br />ligne | part-premiere-ligne",
            "Noté<sup><a href=\"#fn-1\" id=\"fnref-1\" role=\"doc-noteref\">1</a></sup> | part-note"})
    void theAddressIsMadeOfTheWords(String heading, String id) {
        assertEquals(List.of(id), ids("<h2>" + heading + "</h2>"));
    }

    @Test
    void anotherHeadingChangesNoAddress() {
        List<String> before = ids("<h2>Compter</h2><h3>Recompter</h3>");
        List<String> after = ids("<h2>Avant</h2><h2>Compter</h2><h3>Entre</h3><h3>Recompter</h3><h2>Compter</h2>");

        assertTrue(after.containsAll(before), after.toString());
        assertEquals(after.size(), after.stream().distinct().count());
    }

    @Test
    void noTwoAddressesAreTheSame() {
        assertEquals(List.of("part-un", "part-un-2", "part-un-2-2", "part-un-3"),
                ids("<h2>Un</h2><h2>Un</h2><h2>Un 2</h2><h2>Un</h2>"));
    }

    @Test
    void wordsInAnotherScriptHaveAnAddressToo() {
        List<String> ids = ids("<h2>数える</h2><h2>…</h2>");

        assertEquals(2, ids.stream().distinct().count());
        assertEquals(ids, ids("<h2>数える</h2><h2>…</h2>"));
    }

    @Test
    void theContentsKeepTheMarksOfATitleButNotItsLinks() {
        assertEquals(List.of(new Part("part-le-ver-de-terre", 3, "Le <em>ver</em>  de  terre")),
                parts("<h3>Le <em>ver</em> <a href=\"/x\" rel=\"noopener\">de</a> terre</h3>").all());
    }

    @Test
    void whatOnlyLooksLikeAHeadingIsNone() {
        String text = "<pre>&lt;h2&gt;Non&lt;/h2&gt;</pre><p>h2</p>";

        assertEquals(new Parts(text, List.of()), parts(text));
    }
}

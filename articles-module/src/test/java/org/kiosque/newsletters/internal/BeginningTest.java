package org.kiosque.newsletters.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BeginningTest {

    @Test
    void itIsWhatIsToBeRead() {
        assertEquals("Il pleut & il vente. Encore.", Beginning.of("<h2>Il pleut &amp; il <em>vente</em>.</h2>\n<p>Encore.</p>"));
    }

    @Test
    void aLongTextIsCutAfterAWord() {
        String cut = Beginning.of("<p>" + "pluie ".repeat(200) + "</p>");

        assertTrue(cut.length() <= 300, cut);
        assertTrue(cut.endsWith("pluie…"), cut);
    }

    @Test
    void aWordWithoutAnEndIsCutAnyway() {
        assertEquals(300, Beginning.of("<p>" + "x".repeat(500) + "</p>").length());
    }
}

package org.kiosque.corrections.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiosque.corrections.Passage;

class ReadableTextTest {

    static final String HTML = """
            <p>Il a plu douze heures\u00a0: «\u202fdu <em>jamais</em> vu\u202f», dit l’abbé.</p>
            <h2>Après</h2>
            <p>Il a plu douze heures de plus&#8230; pour 3&#160;%<br>des e\u0301le\u0300ves &amp; de leurs cha\u00adtons.</p>
            <ul><li>un</li><li>deux</li></ul>""";

    ReadableText text = ReadableText.of("La pluie\n\n", HTML);

    @ParameterizedTest
    @ValueSource(strings = {"La pluie", "du jamais vu", "douze heures : \"du jamais vu\", dit l'abbé", "douze heures: « du jamais vu »",
            "dit l’abbé. Après Il a plu", "heures de plus... pour 3 %", "3% des élèves & de leurs chatons", "un\n\n\tdeux"})
    void aPassageIsFoundHoweverItWasCopied(String passage) {
        assertTrue(text.find(passage, null).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CANARI", "du jamais  jamais vu", "<em>jamais</em>", "pluie douze", "undeux", "\u00ad\u200b"})
    void whatDoesNotStandThereIsNotFound(String passage) {
        assertEquals(Optional.empty(), text.find(passage, null));
    }

    @Test
    void aPassageIsShownAsItStandsWithWhatIsAroundIt() {
        assertEquals(new Passage("La pluie Il a plu douze heures\u00a0: «\u202fdu ", "jamais", " vu\u202f», dit l’abbé. Après "
                + "Il a plu douze heures de plus… pour 3\u00a0% des élèves & de leurs cha\u00adtons. un deux "),
                text.find("jamais", null).orElseThrow());
    }

    @Test
    void theBlockTellsWhichOfTwoIsMeant() {
        assertEquals("La pluie ", text.find("Il a plu douze heures", null).orElseThrow().before());
        assertTrue(text.find("Il a plu douze heures", 3).orElseThrow().before().endsWith("Après "));
        assertEquals("La pluie ", text.find("Il a plu douze heures", 99).orElseThrow().before());
        assertTrue(text.find("jamais", 3).isPresent());
    }

    @Test
    void aLongTextGoesOnAroundIt() {
        var passage = ReadableText.of("", "<p>" + "avant ".repeat(100) + "ICI" + " après".repeat(100) + "</p>").find("ICI", 1).orElseThrow();

        assertTrue(passage.before().startsWith("…avant "), passage::toString);
        assertTrue(passage.after().endsWith(" après…"), passage::toString);
        assertTrue(passage.before().length() <= 170 && passage.after().length() <= 170, passage::toString);
    }

    @Test
    void oneVeryLongWordIsNotCutOff() {
        assertEquals("x".repeat(400), ReadableText.of("", "<p>" + "x".repeat(400) + "</p>").find("x".repeat(400), null).orElseThrow().words());
    }
}

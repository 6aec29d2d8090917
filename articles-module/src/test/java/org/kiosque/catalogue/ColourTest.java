package org.kiosque.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    /** As the WebAIM contrast checker and the notes of WCAG 2.2, 1.4.3, give them. */
    @ParameterizedTest
    @CsvSource({"#000000,#ffffff,21.00", "#ffffff,#ffffff,1.00", "#777777,#ffffff,4.48", "#767676,#ffffff,4.54",
            "#ff0000,#ffffff,4.00", "#0000ff,#ffffff,8.59", "#808080,#000000,5.32"})
    void standsOutAsTheStandardReckons(String one, String other, double ratio) {
        assertEquals(ratio, Colour.of(one).contrast(Colour.of(other)), 0.005);
        assertEquals(ratio, Colour.of(other).contrast(Colour.of(one)), 0.005);
    }

    @Test
    void isWrittenAsBrowsersReadIt() {
        assertEquals("#00a3ff", Colour.of("00A3FF").toString());
        assertEquals(Colour.of("#00a3ff"), Colour.of("#00A3FF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#fff", "rouge", "#a3282f;}", "#a3282g", "##a3282f"})
    void nothingElseIsAColour(String text) {
        assertFalse(Colour.isColour(text));
        assertThrows(IllegalArgumentException.class, () -> Colour.of(text));
    }

    @Test
    void theNearestThatCanBeReadIsJustReadable() {
        for (Colour ground : List.of(Colours.LIGHT_GROUND, Colours.DARK_GROUND))
            for (String faint : List.of("#ff0000", "#ffcc00", "#808080", "#2f651f", "#111111", "#fafafa")) {
                Colour offered = Colour.of(faint).standingOut(ground, Colours.LEGIBLE);
                assertTrue(offered.contrast(ground) >= Colours.LEGIBLE, faint + " on " + ground);
                assertEquals(offered, offered.standingOut(ground, Colours.LEGIBLE));
            }
        assertEquals("#e70000", Colour.of("#ff0000").standingOut(Colours.LIGHT_GROUND, Colours.LEGIBLE).toString());
    }

    @Test
    void aSectionWithoutAColourOfItsOwnCanBeRead() {
        assertTrue(Colours.PLAIN.isLegibleOnLight() && Colours.PLAIN.isLegibleOnDark());
        assertFalse(new Colours(Colour.of("#ffcc00"), Colour.WHITE).isLegibleOnLight());
        assertFalse(new Colours(Colour.BLACK, Colour.of("#333333")).isLegibleOnDark());
    }
}

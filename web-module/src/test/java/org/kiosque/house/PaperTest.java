package org.kiosque.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kiosque.catalogue.Colours;

/** What the module takes for the paper is the paper the pages are printed on. */
class PaperTest {

    @Test
    void coloursAreHeldAgainstTheGroundOfThePages() throws IOException {
        String tokens = Files.readString(Path.of("src/main/webapp/assets/css/tokens.css"));
        assertTrue(tokens.contains("--paper: light-dark(" + Colours.LIGHT_GROUND + ", " + Colours.DARK_GROUND + ");"), tokens);
        assertTrue(tokens.contains("--ink-soft: light-dark(" + Colours.PLAIN.onLight() + ", " + Colours.PLAIN.onDark() + ");"), tokens);
    }
}

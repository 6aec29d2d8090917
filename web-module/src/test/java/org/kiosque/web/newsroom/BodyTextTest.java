package org.kiosque.web.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTextTest {

    @Test
    void everyBlockIsALine() {
        assertEquals(List.of("Titre", "Un mot fort.", "un", "deux"),
                BodyText.blocks("<h2>Titre</h2>\n<p>Un <strong>mot</strong> fort.</p><ul><li>un</li><li>deux</li></ul>"));
    }

    @Test
    void linksAndPicturesAreSaid() {
        assertEquals(List.of("Voir la carte (https://exemple.fr/carte).", "[Une carte pluvieuse]", "Légende"),
                BodyText.blocks("<p>Voir <a href=\"https://exemple.fr/carte\">la carte</a>.</p>"
                        + "<figure><img src=\"/media/1\" alt=\"Une carte pluvieuse\"><figcaption>Légende</figcaption></figure>"));
    }

    @Test
    void charactersAreThemselves() {
        assertEquals(List.of("1 < 2 & « 3 » '\u00a0😀 $1"), BodyText.blocks("<p>1 &lt; 2 &amp; « 3 » &#39;&nbsp;&#x1f600; $1</p>"));
        assertEquals(List.of("&lt;"), BodyText.blocks("<p>&amp;lt;</p>"));
        assertEquals(List.of("&#x999999;"), BodyText.blocks("<p>&#x999999;</p>"));
    }

    @Test
    void anEmptyTextHasNoLines() {
        assertEquals(List.of(), BodyText.blocks(""));
        assertEquals(List.of(), BodyText.blocks("<p> </p>"));
    }
}

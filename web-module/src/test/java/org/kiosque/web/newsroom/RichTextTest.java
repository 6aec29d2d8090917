package org.kiosque.web.newsroom;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RichTextTest {

    @Test
    void theEditorHoldsWhatItsToolbarMakes() {
        assertTrue(RichText.holds("<h2>Un</h2><p>a <a href=\"/b\"><strong>b</strong></a><br></p><ul><li>c</li></ul><pre>d</pre>"));
        assertTrue(RichText.holds("<p>1 &lt; 2, et 3 < 4</p>"));
    }

    @Test
    void anUnwrittenTextIsForTheEditor() {
        assertTrue(RichText.holds(null));
        assertTrue(RichText.holds(""));
    }

    @Test
    void theEditorIsNotGivenWhatItWouldDrop() {
        assertFalse(RichText.holds("<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>"));
        assertFalse(RichText.holds("<figure><img src=\"/a.png\" alt=\"\"></figure>"));
        assertFalse(RichText.holds("<p>a</p><hr>"));
        assertFalse(RichText.holds("<h4>a</h4>"));
    }

    @Test
    void theEditorWouldTearAQuotationOfSeveralParagraphsApart() {
        assertTrue(RichText.holds("<blockquote>a</blockquote>"));
        assertFalse(RichText.holds("<blockquote><p>a</p><p>b</p></blockquote>"));
    }
}

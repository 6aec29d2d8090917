package org.kiosque.web.newsletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void wordsAreEscapedAndMarkupIsNot() {
        var filled = new Template("<a title=\"{{words}}\">{{words}}</a>{{{markup}}}").fill(Map.of("words", "$1 \"<&'>", "markup", "<b>\\1</b>"));

        assertEquals("<a title=\"$1 &quot;&lt;&amp;&#39;&gt;\">$1 &quot;&lt;&amp;&#39;&gt;</a><b>\\1</b>", filled);
    }

    @Test
    void whatIsFilledInIsNotATemplateItself() {
        assertEquals("{{other}}", new Template("{{{words}}}").fill(Map.of("words", "{{other}}", "other", "x")));
    }

    @Test
    void aPlaceWithoutAValueIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> new Template("{{nothing}}").fill(Map.of()));
    }
}

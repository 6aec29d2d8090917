package org.kiosque.articles.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "230, 1", "460, 2", "1150, 5"})
    void oneReads230WordsAMinute(int words, int minutes) {
        assertEquals(minutes, Body.of("<p>" + "l’eau ! ".repeat(words) + "</p>", null).readingMinutes());
    }

    @ParameterizedTest
    @CsvSource({"<li>mot</li>, 460", "<li><b>m</b>ot</li>, 460"})
    void itemsAreWordsOfTheirOwnAndBoldLettersAreNot(String item, int items) {
        assertEquals(2, Body.of("<ul>" + item.repeat(items) + "</ul>", null).readingMinutes());
    }

    @Test
    void theWordsOfACleanedTextAreCountedAsItsEyesSeeThem() {
        String html = BodyPolicy.sanitise("<p>L’<em>eau</em> monte&nbsp;: 3&nbsp;cm &amp; plus.</p><ul><li>un</li><li>deux</li></ul>");

        assertEquals(6, Body.words(html));
    }
}

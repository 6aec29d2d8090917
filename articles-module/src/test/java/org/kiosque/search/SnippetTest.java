package org.kiosque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kiosque.search.Snippet.Run;

class SnippetTest {

    private static String shown(Snippet snippet) {
        return snippet.runs().stream().map(run -> run.found() ? "[" + run.text() + "]" : run.text()).collect(Collectors.joining());
    }

    @Test
    void marksStandInTheTextAsItIsWritten() {
        assertEquals("L’[hôpital], « [École] »", shown(Snippet.whole("L’hôpital, « École »", "L \u0002hôpital\u0003    \u0002École\u0003  ")));
    }

    @Test
    void markupIsTextLikeAnyOther() {
        assertEquals(List.of(new Run("<b>", false), new Run("gras", true), new Run("</b>", false)),
                Snippet.whole("<b>gras</b>", " b \u0002gras\u0003  b ").runs());
    }

    @Test
    void anExcerptIsWhereMostOfItIsFound() {
        String text = "pluie " + "mot ".repeat(200) + "ici la pluie sur la ville " + "fin ".repeat(200) + "pluie";
        String marked = text.replace("pluie", "\u0002pluie\u0003").replace("ville", "\u0002ville\u0003");

        String shown = shown(Snippet.excerpt(text.strip(), marked.strip()));

        assertTrue(shown.startsWith("…mot mot") && shown.endsWith("fin…"), shown);
        assertTrue(shown.contains("ici la [pluie] sur la [ville]"), shown);
        assertTrue(shown.length() < 320, shown);
    }

    @Test
    void whereNothingIsFoundItIsTheBeginning() {
        assertEquals("mot mot mot", shown(Snippet.excerpt("mot mot mot", "mot mot mot")));
        assertTrue(shown(Snippet.excerpt("mot ".repeat(100), "mot ".repeat(100))).endsWith("mot…"));
    }

    @Test
    void marksThatDoNotFitAreLeftOut() {
        assertEquals("mot", shown(Snippet.whole("mot", "\u0002m\u0003")));
    }

    @Test
    void noCharacterIsCutInTwo() {
        String text = "😀".repeat(400);
        assertTrue(Snippet.excerpt(text, text).text().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        String marked = "😀".repeat(300) + "\u0002😀\u0003" + "😀".repeat(99);
        assertTrue(Snippet.excerpt(text, marked).text().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }
}

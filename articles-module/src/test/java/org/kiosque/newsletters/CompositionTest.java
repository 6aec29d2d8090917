package org.kiosque.newsletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kiosque.articles.ArticleId;

class CompositionTest {

    @Test
    void aSubjectIsOneLine() {
        assertEquals("La lettre Bcc: tous", new Composition(" La lettre\r\nBcc: tous\u2028", "", List.of()).subject());
    }

    @Test
    void aSubjectSaysSomethingAndNotTooMuch() {
        assertThrows(IllegalArgumentException.class, () -> new Composition(" \n ", "", List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Composition("x".repeat(151), "", List.of()));
        assertEquals(150, new Composition("x".repeat(150), "", List.of()).subject().length());
    }

    @Test
    void anIntroductionMayBeMissingAndMayNotBeEndless() {
        assertEquals("", new Composition("Lettre", null, List.of()).introduction());
        assertThrows(IllegalArgumentException.class, () -> new Composition("Lettre", "x".repeat(4_001), List.of()));
    }

    @Test
    void aPieceStandsInItOnce() {
        var one = new ArticleId(1);
        var two = new ArticleId(2);

        assertEquals(List.of(two, one), new Composition("Lettre", "", List.of(two, one, two)).pieces());
    }

    @Test
    void aLetterIsNoBook() {
        assertThrows(IllegalArgumentException.class, () -> new Composition("Lettre", "",
                LongStream.rangeClosed(1, 41).mapToObj(ArticleId::new).toList()));
    }
}

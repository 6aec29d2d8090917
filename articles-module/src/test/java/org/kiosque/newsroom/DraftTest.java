package org.kiosque.newsroom;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiosque.articles.Access;
import org.kiosque.articles.Kind;

class DraftTest {

    private static Draft titled(String title) {
        return new Draft(Kind.ARTICLE, "politique", title, null, null, null, List.of(), Access.FREE);
    }

    private static Draft tagged(List<String> tags) {
        return new Draft(Kind.ARTICLE, "politique", "Titre", "", "", "", tags, Access.FREE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n\u0000"})
    void hasATitle(String nothing) {
        assertThrows(IllegalArgumentException.class, () -> titled(nothing));
    }

    @Test
    void hasATitleOfOneLine() {
        assertEquals("Un titre", titled(" Un\r\ntitre\u0000").title());
    }

    @Test
    void hasATitleOfLimitedLength() {
        assertDoesNotThrow(() -> titled("a".repeat(Draft.TITLE_MAX)));
        assertThrows(IllegalArgumentException.class, () -> titled("a".repeat(Draft.TITLE_MAX + 1)));
    }

    @Test
    void missingTextsAreEmpty() {
        assertEquals(new Draft(Kind.ARTICLE, "politique", "Titre", "", "", "", List.of(), Access.FREE), titled("Titre"));
    }

    @Test
    void tagsAreLowerCaseAndEachThereOnce() {
        assertEquals(List.of("élections", "paris"), tagged(Arrays.asList(" Élections ", "paris", "PARIS", "", null)).tags());
        assertEquals(List.of(), tagged(null).tags());
    }

    @Test
    void hasAFewShortTags() {
        assertThrows(IllegalArgumentException.class, () -> tagged(List.of("a".repeat(Draft.TAG_MAX + 1))));
        assertThrows(IllegalArgumentException.class, () -> tagged(List.of("İ".repeat(Draft.TAG_MAX))));
        assertThrows(IllegalArgumentException.class,
                () -> tagged(IntStream.rangeClosed(0, Draft.TAGS_MAX).mapToObj(Integer::toString).toList()));
    }

    @Test
    void aBriefIsATitleAndATextForEverybody() {
        assertDoesNotThrow(() -> new Draft(Kind.BRIEF, "politique", "Titre", "", "", "texte", List.of(), Access.FREE));
        assertThrows(IllegalArgumentException.class,
                () -> new Draft(Kind.BRIEF, "politique", "Titre", "", "", "texte", List.of(), Access.SUBSCRIBERS));
        assertThrows(IllegalArgumentException.class,
                () -> new Draft(Kind.BRIEF, "politique", "Titre", "Sous-titre", "", "texte", List.of(), Access.FREE));
        assertThrows(IllegalArgumentException.class,
                () -> new Draft(Kind.BRIEF, "politique", "Titre", "", "Chapô", "texte", List.of(), Access.FREE));
    }

    @Test
    void isSomethingForSomebody() {
        assertThrows(IllegalArgumentException.class, () -> new Draft(null, "politique", "T", "", "", "", List.of(), Access.FREE));
        assertThrows(IllegalArgumentException.class, () -> new Draft(Kind.ARTICLE, "politique", "T", "", "", "", List.of(), null));
    }
}

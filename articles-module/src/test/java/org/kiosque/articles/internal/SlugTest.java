package org.kiosque.articles.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Le budget voté                     | le-budget-vote
            L’œuvre d'une vie                  | l-oeuvre-d-une-vie
            Ça, c'est Noël !                   | ca-c-est-noel
            « 100 % français »                 | 100-francais
            Łódź, Straße, Ærø                  | lodz-strasse-aero
            ŒUVRES COMPLÈTES                   | oeuvres-completes
            ../../etc/passwd                   | etc-passwd
            <script>alert(1)</script>          | script-alert-1-script
            """)
    void aTitleBecomesReadableInAnAddress(String title, String slug) {
        assertEquals(slug, Slug.of(title));
    }

    @ParameterizedTest
    @CsvSource({"!!!", "Привет", "日本", "' '"})
    void neverEmpty(String title) {
        assertEquals("article", Slug.of(title));
    }

    @Test
    void cutAtAWordWhenTooLong() {
        assertEquals("anticonstitutionnellement ".repeat(3).strip().replace(' ', '-'),
                Slug.of("anticonstitutionnellement ".repeat(4)));
    }

    @Test
    void aWordThatJustFitsStays() {
        assertEquals("a".repeat(39) + "-" + "b".repeat(40), Slug.of("a".repeat(39) + " " + "b".repeat(40) + " c"));
    }

    @Test
    void oneEndlessWordIsCutAnyway() {
        assertEquals("a".repeat(Slug.MAX), Slug.of("a".repeat(120)));
    }
}

package org.kiosque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    /** Quoted on the right is what has to stand together. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "pluie ville                | pluie ville",
            "l’hôpital d'Amiens         | hôpital Amiens",
            "« mot pour mot » autre     | \"mot pour mot\" autre",
            "peut-être                  | \"peut être\"",
            "pluie -ville               | pluie -ville",
            "pluie -\"vieille ville\"   | pluie -\"vieille ville\"",
            "pluie OU neige             | pluie OU neige",
            "prix or                    | prix or",
            "les hôpitaux               | hôpitaux",
            "les                        | les",
            "\"jamais fermé             | jamais fermé",
            "https://next.ink/?a=b      | \"https next ink a b\"",
            "R&D : (oui) non            | \"R D\" oui non",
    })
    void isReadAsPeopleMeanIt(String typed, String read) {
        assertEquals(read, Terms.typed(Query.of(typed).alternatives()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\0", "-", "\"\"", "-seulement", "OU", "& | ! ( ) : * < >", "\ud800", "pas OU"})
    void needsAWordToFind(String typed) {
        assertEquals(!typed.startsWith("pas"), Query.of(typed).isBlank());
    }

    @Test
    void whatIsTooLongIsRefusedAndWhatIsManyIsCut() {
        assertThrows(IllegalArgumentException.class, () -> Query.of("a".repeat(Query.WORDS_MAX + 1)));
        assertEquals(Terms.MAX, Query.of("un deux ".repeat(25).strip()).alternatives().get(0).size());
        assertTrue(Query.of(null).isBlank());
        assertFalse(Query.of("e\u0301te\u0301").words().contains("\u0301"));
    }
}

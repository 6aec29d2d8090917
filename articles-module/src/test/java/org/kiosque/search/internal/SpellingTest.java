package org.kiosque.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiosque.search.internal.Spelling.Word;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"hopital,hopital,0", "hopitla,hopital,1", "opital,hopital,1", "hoppital,hopital,1", "hopotal,hopital,1", "'',abc,3", "chat,niche,4"})
    void countsWhatFingersGetWrong(String typed, String meant, int distance) {
        assertEquals(distance, Spelling.distance(typed, meant));
        assertEquals(distance, Spelling.distance(meant, typed));
    }

    @Test
    void theNearestIsMeantAndOfTwoTheMoreCommon() {
        var words = List.of(new Word("hôpital", "hopital", 2), new Word("hôpitaux", "hopitaux", 9), new Word("capital", "capital", 50));

        assertEquals(Optional.of(words.get(0)), Spelling.nearest("hopitla", words));
        assertEquals(Optional.of(new Word("pont", "pont", 4)), Spelling.nearest("pant", List.of(new Word("pent", "pent", 1), new Word("pont", "pont", 4))));
    }

    @Test
    void aShortWordIsMeantAsItIs() {
        assertEquals(Optional.empty(), Spelling.nearest("ail", List.of(new Word("aie", "aie", 9))));
        assertEquals(Optional.empty(), Spelling.nearest("nuage", List.of(new Word("nageur", "nageur", 9))));
    }
}

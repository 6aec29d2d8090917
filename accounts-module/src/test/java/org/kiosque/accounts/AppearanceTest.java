package org.kiosque.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.Appearance.Alignment;
import org.kiosque.accounts.Appearance.LineWidth;
import org.kiosque.accounts.Appearance.Lists;
import org.kiosque.accounts.Appearance.TextSize;
import org.kiosque.accounts.Appearance.Theme;
import org.kiosque.accounts.Appearance.Typeface;

class AppearanceTest {

    static final Appearance ALL_DIFFERENT = new Appearance(Theme.BLACK, TextSize.LARGEST, LineWidth.NARROW, Typeface.SANS,
            Alignment.JUSTIFIED, Lists.COMPACT, false);

    @Test
    void whatIsWrittenIsReadBack() {
        assertEquals("black largest narrow sans justified compact keyless", ALL_DIFFERENT.words());
        assertEquals(ALL_DIFFERENT, Appearance.of(ALL_DIFFERENT.words()));
        assertEquals("auto", Appearance.USUAL.words());
        assertEquals(Appearance.USUAL, Appearance.of(Appearance.USUAL.words()));
    }

    @Test
    void wordsThatNobodyKnowsCountForNothing() {
        assertEquals(Appearance.USUAL, Appearance.of(""));
        assertEquals(Appearance.USUAL, Appearance.of("dark\"><script> LARGE neon"));
        assertEquals("dark", Appearance.of("  dark   dark serif").words());
    }

    @Test
    void noWordMeansTwoThings() {
        List<String> words = Stream.<Enum<?>[]>of(Theme.values(), TextSize.values(), LineWidth.values(), Typeface.values(),
                        Alignment.values(), Lists.values())
                .flatMap(Arrays::stream).map(choice -> choice.name().toLowerCase(Locale.ROOT)).toList();
        assertEquals(words.size(), new HashSet<>(words).size());
        assertTrue(words.stream().allMatch(word -> word.matches("[a-z]+")));
    }

    @Test
    void theLongestChoiceFitsIntoItsColumn() {
        assertTrue(ALL_DIFFERENT.words().length() <= 80);
    }
}

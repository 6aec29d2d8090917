package org.kiosque.web.shell;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** None, one and many, in both languages. */
class NumbersTest {

    static final Pattern ONE = Pattern.compile("(?<![\\d\\u202f,.\\p{L}])(1|[Uu]ne?)(?![\\d\\u202f,.\\p{L}])");

    @Test
    void aThousandIsWrittenAsReadersOfEachLanguageWriteIt() {
        assertEquals("1\u202f234 commentaires", Texts.in(Locale.FRENCH, "article.comments", 1234));
        assertEquals("1,234 comments", Texts.in(Locale.ENGLISH, "article.comments", 1234));
    }

    @Test
    void noneAndOneAreSingularInFrenchAndOnlyOneIsInEnglish() {
        assertEquals(List.of("0 article", "1 article", "2 articles"), said(Locale.FRENCH, "day.articles"));
        assertEquals(List.of("0 articles", "1 article", "2 articles"), said(Locale.ENGLISH, "day.articles"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void noTextThatCountsTakesNoneForOne(String language) {
        var locale = Locale.forLanguageTag(language);
        var bundle = ResourceBundle.getBundle(Texts.BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var counting = bundle.keySet().stream().filter(key -> bundle.getString(key).contains("{0,choice,")).toList();
        assertTrue(counting.size() > 15);
        assertAll(counting.stream().map(key -> () -> {
            String none = Texts.in(locale, key, 0, "x", "x", "x");
            assertFalse(ONE.matcher(none).find(), key + ": " + none);
        }));
    }

    private static List<String> said(Locale locale, String key) {
        return List.of(Texts.in(locale, key, 0), Texts.in(locale, key, 1), Texts.in(locale, key, 2));
    }
}

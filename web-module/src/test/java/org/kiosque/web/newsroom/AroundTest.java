package org.kiosque.web.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiosque.articles.AccessRule;

class AroundTest {

    final Around around = new Around();

    @Test
    void aRuleIsMadeOfItsModeAndItsDays() {
        around.setAccess(AccessRule.Mode.SUBSCRIBERS_THEN_FREE);
        around.setDays(" 12 ");
        assertEquals(AccessRule.freeAfter(12), around.rule());
        around.setAccess(AccessRule.Mode.SUBSCRIBERS);
        assertEquals(AccessRule.SUBSCRIBERS, around.rule(), "the days stand in a hidden field then");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3651", "-1", "trente", "1.5", "99999999999"})
    void daysAreANumberWithinReason(String days) {
        around.setAccess(AccessRule.Mode.SUBSCRIBERS_THEN_FREE);
        around.setDays(days);
        assertEquals(Map.of("days", "write.days.form"), around.complaints());
    }

    @Test
    void daysThatNobodyAskedForAreNotComplainedOf() {
        around.setAccess(AccessRule.Mode.FREE);
        around.setDays("trente");
        assertEquals(Map.of(), around.complaints());
    }

    @ParameterizedTest
    @CsvSource({"1,1", "99,99", "' 7 ',7"})
    void aPreviewIsSomeParagraphs(String typed, int paragraphs) {
        around.setPreview(typed);
        assertEquals(Map.of(), around.complaints());
        assertEquals(paragraphs, around.previewParagraphs());
    }

    @Test
    void anEmptyPreviewIsLeftToTheText() {
        around.setPreview("");
        assertEquals(Map.of(), around.complaints());
        assertNull(around.previewParagraphs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"La pluie", "la--pluie", "l’eau", "/articles/1", "-a"})
    void anAddressIsOfPlainLetters(String slug) {
        around.setSlug(slug);
        assertEquals(Map.of("slug", "write.slug.form"), around.complaints());
    }
}

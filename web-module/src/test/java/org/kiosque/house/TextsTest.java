package org.kiosque.house;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kiosque.comments.HideReason;
import org.kiosque.comments.Invitation.Obstacle;
import org.kiosque.corrections.CorrectionKind;
import org.kiosque.corrections.DeclineReason;
import org.kiosque.corrections.ProposalState;
import org.kiosque.corrections.Verification;
import org.kiosque.platform.Refused;

/** The site says the same things in both its languages, and is never at a loss for words. */
class TextsTest {

    private static final Map<String, String> FRENCH = bundle("/org/kiosque/web/texts_fr.properties");
    private static final Map<String, String> ENGLISH = bundle("/org/kiosque/web/texts_en.properties");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @Test
    void everySentenceExistsInBothLanguages() {
        assertEquals(Set.of(), lacking(FRENCH, ENGLISH));
        assertEquals(Set.of(), lacking(ENGLISH, FRENCH));
        assertEquals(bundle("/ValidationMessages_fr.properties").keySet(), bundle("/ValidationMessages_en.properties").keySet());
    }

    @Test
    void whatIsPutIntoASentenceIsTheSameInBothLanguages() {
        assertAll(FRENCH.keySet().stream().filter(ENGLISH::containsKey)
                .map(key -> () -> assertEquals(places(FRENCH.get(key)), places(ENGLISH.get(key)), key)));
    }

    @Test
    void noStraightApostropheSwallowsWhatFollows() {
        assertAll(Stream.of(FRENCH, ENGLISH).flatMap(texts -> texts.entrySet().stream())
                .map(text -> () -> assertFalse(text.getValue().contains("'"), text::getKey)));
    }

    @Test
    void noSentenceIsLeftEmpty() {
        assertAll(Stream.of(FRENCH, ENGLISH).flatMap(texts -> texts.entrySet().stream())
                .map(text -> () -> assertFalse(text.getValue().isBlank(), text::getKey)));
    }

    @TestFactory
    Stream<DynamicTest> everyRefusalHasItsSentence() {
        var house = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.kiosque");
        var refusals = house.get(Refused.class).getAllSubclasses();
        assertTrue(refusals.size() >= 4, "accounts, sign-in, articles and comments refuse");
        return refusals.stream().map(refusal -> dynamicTest(refusal.getSimpleName(), () -> said(keys(refusal.reflect()))));
    }

    @Test
    void everyReasonToHideACommentHasItsWords() {
        said(Stream.of(HideReason.values()).map(reason -> "hideReason." + reason));
    }

    @Test
    void everyPartOfTheCorrectionsHasItsWords() {
        said(Stream.of(CorrectionKind.values()).map(kind -> "corrections.kind." + kind));
        said(Stream.of(Verification.Kind.values()).map(kind -> "verification." + kind));
        said(Stream.of(DeclineReason.values()).map(reason -> "declineReason." + reason));
        said(Stream.of(ProposalState.values()).flatMap(state -> Stream.of("proposals.is." + state, "proposals.state." + state)));
    }

    @Test
    void whoeverMayNotCommentIsToldWhy() {
        said(Stream.of(Obstacle.values()).map(obstacle -> "invitation." + obstacle));
    }

    private static Stream<String> keys(Class<?> refusal) throws ReflectiveOperationException {
        var reasons = refusal.getMethod("reason").getReturnType();
        var refuse = refusal.getConstructor(Object.class, reasons);
        Set<String> keys = new TreeSet<>();
        for (Object reason : reasons.getEnumConstants()) keys.add(((Refused) refuse.newInstance("somebody", reason)).key());
        return keys.stream();
    }

    private static void said(Stream<String> keys) {
        assertAll(keys.map(key -> () -> assertTrue(FRENCH.containsKey(key) && ENGLISH.containsKey(key), key)));
    }

    private static Set<String> lacking(Map<String, String> whole, Map<String, String> other) {
        var keys = new TreeSet<>(whole.keySet());
        keys.removeAll(other.keySet());
        return keys;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> bundle(String path) {
        try (var in = new InputStreamReader(TextsTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(in);
            Map<String, String> texts = new TreeMap<>();
            properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(path, failure);
        }
    }
}

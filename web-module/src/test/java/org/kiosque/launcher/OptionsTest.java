package org.kiosque.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void anOptionSetsItsKey() {
        assertEquals(Map.of("kiosque.http.port", "9000", "kiosque.data", "/srv/site", "kiosque.content", "empty"),
                Options.parse("--port", "9000", "--data=/srv/site", "--empty").settings());
    }

    @Test
    void nothingAskedNothingSet() {
        assertEquals(new Options(false, false, Map.of()), Options.parse());
    }

    @Test
    void helpAndVersionAreHeard() {
        assertTrue(Options.parse("--help").help());
        assertTrue(Options.parse("--version").version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot", "9000", "-p", "--demos", "--port9000", ""})
    void anUnknownOptionIsNamed(String word) {
        var refusal = assertThrows(Refusal.class, () -> Options.parse(word));
        assertEquals("Kiosque does not know the option '" + word + "'; see --help.", refusal.getMessage());
        assertEquals(2, refusal.exitCode());
    }

    @Test
    void aValueMayNotBeMissing() {
        assertSaid("The option --port needs a value; see --help.", "--port");
        assertSaid("The option --port needs a value; see --help.", "--port=");
        assertSaid("The option --data needs a value; see --help.", "--data", "--demo");
    }

    @Test
    void demoAndEmptyExcludeEachOther() {
        assertSaid("Choose one of --demo and --empty.", "--demo", "--empty");
        assertEquals("demo", Options.parse("--demo", "--demo").settings().get("kiosque.content"));
    }

    @Test
    void aSwitchTakesNoValue() {
        assertSaid("The option --demo takes no value; see --help.", "--demo=no");
    }

    private static void assertSaid(String sentence, String... words) {
        assertEquals(sentence, assertThrows(Refusal.class, () -> Options.parse(words)).getMessage());
    }
}

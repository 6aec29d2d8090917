package org.kiosque.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void withoutAnyItIsADemoOnThisMachineOnly() {
        var settings = Settings.from(Map.<String, String>of()::get);

        assertEquals(8080, settings.port());
        assertEquals("127.0.0.1", settings.address());
        assertEquals(Path.of("data").toAbsolutePath(), settings.data());
        assertEquals(Settings.Content.DEMO, settings.content());
        assertEquals(Settings.Profile.DEV, settings.profile());
        assertEquals(URI.create("http://localhost:8080"), settings.publicOrigin());
        assertTrue(settings.database().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80 80", "99999999999"})
    void aPortIsANumberThatPortsHave(String port) {
        assertSaid("The port must be a number from 1 to 65535, not '" + port + "'.", Map.of("kiosque.http.port", port));
    }

    @Test
    void aWordMustBeOneOfItsKind() {
        assertSaid("kiosque.content must be one of demo, empty, not 'full'.", Map.of("kiosque.content", "full"));
        assertSaid("kiosque.profile must be one of dev, production, not 'prod'.", Map.of("kiosque.profile", "prod"));
    }

    @Test
    void productionIsEmptyUnlessFilled() {
        var settings = Settings.from(Map.of("kiosque.profile", "production",
                "kiosque.public-origin", "https://news.example/")::get);

        assertEquals(Settings.Content.EMPTY, settings.content());
        assertEquals(URI.create("https://news.example"), settings.publicOrigin());
    }

    @Test
    void productionHasNoDemoWithItsKnownPasswords() {
        assertTrue(said(Map.of("kiosque.profile", "production", "kiosque.public-origin", "https://news.example",
                "kiosque.content", "demo")).startsWith("The demo newsroom has well-known passwords"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://news.example"})
    void productionHasAnHttpsAddress(String origin) {
        assertSaid("In production kiosque.public-origin must be the https address that readers see.",
                Map.of("kiosque.profile", "production", "kiosque.public-origin", origin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.example", "https://news.example/blog", "ftp://news.example", "https://", "https://a b",
            "https://me@news.example", "https://news.example?x"})
    void anOriginIsSchemeAndHostOnly(String origin) {
        assertSaid("kiosque.public-origin must look like https://news.example, not '" + origin + "'.",
                Map.of("kiosque.public-origin", origin));
    }

    @Test
    void anotherDatabaseThanPostgreSqlIsRefused() {
        assertTrue(said(Map.of("kiosque.db.url", "jdbc:mysql://localhost/news")).startsWith("kiosque.db.url must look like"));
    }

    private static void assertSaid(String sentence, Map<String, String> values) { assertEquals(sentence, said(values)); }

    private static String said(Map<String, String> values) {
        return assertThrows(Refusal.class, () -> Settings.from(values::get)).getMessage();
    }
}

package org.kiosque.web.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProductionRulesTest {

    @Test
    void aSiteThatLeavesNothingOpenMayStart() {
        assertEquals(List.of(), rules("production", "https://news.example", "empty", "mail.news.example"));
    }

    @Test
    void aDevelopersSiteMayStartAsItIs() {
        assertEquals(List.of(), rules("dev", "http://localhost:8080", "demo", ""));
    }

    @Test
    void productionNeedsTls() {
        assertNames("kiosque.public-origin", rules("production", "http://news.example", "empty", "mail.news.example"));
    }

    @Test
    void productionHasNoWellKnownPasswords() {
        assertNames("kiosque.content", rules("production", "https://news.example", "demo", "mail.news.example"));
    }

    @Test
    void productionSendsItsMail() {
        assertNames("kiosque.smtp.host", rules("production", "https://news.example", "empty", " "));
    }

    @Test
    void productionSaysWhoPublishesAndHostsIt() {
        var objections = new ProductionRules("production", "https://news.example", "empty", "mail.news.example",
                List.of("kiosque.legal.director", "kiosque.legal.host.phone")).objections();

        assertNames("kiosque.legal.director, kiosque.legal.host.phone", objections);
    }

    private static List<String> rules(String profile, String origin, String content, String smtpHost) {
        return new ProductionRules(profile, origin, content, smtpHost, List.of()).objections();
    }

    private static void assertNames(String key, List<String> objections) {
        assertEquals(1, objections.size(), objections::toString);
        assertTrue(objections.get(0).startsWith(key + " must "), objections::toString);
    }
}

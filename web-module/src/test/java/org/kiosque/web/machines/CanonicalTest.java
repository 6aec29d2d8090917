package org.kiosque.web.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalTest {

    @Test
    void thePathIsWithoutQueryAndFileName() {
        assertEquals("/", Canonical.path("/"));
        assertEquals("/", Canonical.path("/index.xhtml?before=2030-01-01"));
        assertEquals("/corrections", Canonical.path("/corrections.xhtml"));
        assertEquals("/sections/sciences", Canonical.path("/sections/sciences?utm_source=x"));
        assertEquals("/brief/2030-01-01", Canonical.path("/brief/2030-01-01"));
    }

    @Test
    void anotherPartOfAListIsAnotherPage() {
        assertEquals("/?before=2030-01-31", Canonical.address("/", Map.of("before", values("2030-01-31"), "utm_source", values("x"))));
        assertEquals("/series/x?page=2", Canonical.address("/series/x", Map.of("page", values("2"))));
    }

    @Test
    void whatShowsTheSamePageIsTheSamePage() {
        assertEquals("/", Canonical.address("/", Map.of("before", values("yesterday"))));
        assertEquals("/series/x", Canonical.address("/series/x", Map.of("page", values("1"))));
        assertEquals("/login", Canonical.address("/login", Map.of("next", values("/articles/1/x"))));
    }

    @Test
    void whatIsAboutOnePersonIsNotSearchedFor() {
        assertTrue(Canonical.isNotForSearchers("/login"));
        assertTrue(Canonical.isNotForSearchers("/account/"));
        assertFalse(Canonical.isNotForSearchers("/subscribe"));
    }

    private static String[] values(String... values) {
        return values;
    }
}

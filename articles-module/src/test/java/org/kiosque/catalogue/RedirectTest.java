package org.kiosque.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiosque.catalogue.Redirect.Way;

class RedirectTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//evil.example", "/\\evil.example", "rubriques/ville", "https://evil.example/", "/a?id=1",
            "/a#b", "/a\r\nb", "/%0d%0aSet-Cookie:x", "/%2Fevil.example"})
    void leadsFromPathsOfThisSiteOnly(String path) {
        assertThrows(IllegalArgumentException.class, () -> new Redirect(path, "/x", Way.FOR_GOOD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "//evil.example", "/\\evil.example", "\\\\evil.example", "http://evil.example/", "javascript:alert(1)",
            "https:evil", "https://", "https://user@evil.example/", "https://evil.example/\r\nX: y", "/a\nb", "data:text/html,x"})
    void leadsToPathsAndHttpsAddressesOnly(String target) {
        assertThrows(IllegalArgumentException.class, () -> new Redirect("/a", target, Way.FOR_GOOD));
    }

    @ParameterizedTest
    @CsvSource({"/2019/03/titre/,/2019/03/titre", "/caf%C3%A9,/café", "/cafe\u0301,/café", "/100%,/100%", "/%ff,/%ff", "' /a ',/a"})
    void aPathIsKeptInOneSpelling(String typed, String kept) {
        assertEquals(kept, new Redirect(typed, "/x", Way.FOR_NOW).path());
    }

    @Test
    void whatIsGoneLeadsNowhere() {
        assertEquals("", new Redirect("/a", "/b", Way.GONE).target());
    }

    @Test
    void aTargetMayHaveAQueryOrBeElsewhere() {
        assertEquals("/search?q=pluie#x", new Redirect("/a", "/search?q=pluie#x", Way.FOR_GOOD).target());
        assertEquals("/search", Paths.pathOf("/search?q=pluie#x"));
        assertTrue(new Redirect("/a", "https://example.org/b", Way.FOR_GOOD).isExternal());
        assertFalse(new Redirect("/a", "/https://example.org/b", Way.FOR_GOOD).isExternal());
    }

    @Test
    void whatComesFromARequestIsNoPathOrOneSpelledTheSame() {
        assertEquals(Optional.of("/café"), Paths.plain("/caf%C3%A9/"));
        assertEquals(Optional.empty(), Paths.plain("//café"));
        assertEquals(Optional.empty(), Paths.plain(""));
    }
}

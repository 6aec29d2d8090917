package org.kiosque.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"É", "A", "a--b", "-a", "a/b", "a b"})
    void aSlugFitsIntoAnAddress(String slug) {
        assertThrows(IllegalArgumentException.class, () -> new TagSheet(slug, "Eau", ""));
        assertThrows(IllegalArgumentException.class, () -> new SeriesSheet(slug, "Eau", "", false, false));
        assertThrows(IllegalArgumentException.class, () -> new AuthorSheet(slug, "", "", null, List.of()));
    }

    @Test
    void everythingHasANameOfTheRightLength() {
        assertThrows(IllegalArgumentException.class, () -> new TagSheet("", " ", ""));
        assertThrows(IllegalArgumentException.class, () -> new TagSheet("", "x".repeat(TagSheet.NAME_MAX + 1), ""));
        assertThrows(IllegalArgumentException.class, () -> new TagSheet("", "eau, air", ""));
        assertThrows(IllegalArgumentException.class, () -> new SeriesSheet("", "\n", "", false, false));
        assertThrows(IllegalArgumentException.class, () -> new SeriesSheet("", "x", "x".repeat(SeriesSheet.DESCRIPTION_MAX + 1), false, false));
        assertEquals("Eau douce", new TagSheet("", " Eau\ndouce\0", "").name());
    }

    @Test
    void aBiographyKeepsItsLines() {
        assertEquals("Un.\nDeux.", new AuthorSheet("", "", "Un.\r\nDeux.\0", null, List.of()).biography());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "javascript:alert(1)", "https:", "https://", "https://me@example.org", "//example.org", "https://exa mple.org"})
    void anAuthorLinksByHttpsOnly(String link) {
        assertThrows(IllegalArgumentException.class, () -> new AuthorSheet("", "", "", null, List.of(link)));
    }

    @Test
    void linksAreFewAndEachIsThereOnce() {
        assertEquals(List.of("https://example.org/@moi"),
                new AuthorSheet("", "", "", null, List.of(" https://example.org/@moi", "", "https://example.org/@moi")).links());
        var many = List.of("https://a.example", "https://b.example", "https://c.example", "https://d.example", "https://e.example", "https://f.example");
        assertThrows(IllegalArgumentException.class, () -> new AuthorSheet("", "", "", null, many));
        assertEquals(List.of(), new AuthorSheet("", "", "", null, Collections.singletonList(null)).links());
    }
}

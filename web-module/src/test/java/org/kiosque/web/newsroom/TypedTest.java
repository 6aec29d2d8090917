package org.kiosque.web.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void aWorkingCopyHoldsOneTextOrSeveralUnderAName() {
        var typed = Typed.of("{\"title\": \"L’eau\", \"author\": [\"7\", \"9\"], \"version\": 3, \"gone\": null}");

        assertEquals("L’eau", typed.one("title"));
        assertEquals(List.of("7", "9"), typed.all("author"));
        assertEquals("3", typed.one("version"));
        assertNull(typed.one("gone"));
        assertNull(typed.one("nothing"));
    }

    @Test
    void whatIsNoWorkingCopyHoldsNothing() {
        for (String json : List.of("", "[1]", "{", "\"title\"")) assertEquals(List.of(), Typed.of(json).all("title"), json);
    }
}

package org.kiosque.web.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedTest {

    @Test
    void nothingInItEndsTheScriptItStandsIn() {
        String nasty = "</script><script>alert(1)</script><!-- & \u2028";
        String graph = Linked.graph(List.of(Linked.thing("Thing").add("name", nasty).build()));

        assertFalse(graph.matches("(?s).*[<>&\u2028].*"), graph);
        try (var reader = Json.createReader(new StringReader(graph))) {
            assertEquals(nasty, reader.readObject().getJsonArray("@graph").getJsonObject(0).getString("name"));
        }
    }

    @Test
    void whatIsEmptyIsLeftOut() {
        assertEquals(1, Linked.with(Linked.with(Linked.thing("Thing"), "name", ""), "url", null).build().size());
    }
}

package org.kiosque.web.machines;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** JSON-LD in the words of schema.org. */
final class Linked {

    private Linked() {}

    /** A thing whose empty properties are left out: a property without a value says nothing. */
    static JsonObjectBuilder thing(String type) {
        return Json.createObjectBuilder().add("@type", type);
    }

    static JsonObjectBuilder with(JsonObjectBuilder thing, String property, String value) {
        return value == null || value.isEmpty() ? thing : thing.add(property, value);
    }

    static JsonObject reference(String id) {
        return Json.createObjectBuilder().add("@id", id).build();
    }

    /** @return a graph that may stand in a script element: nothing in it ends one or opens a comment */
    static String graph(List<JsonObject> things) {
        var graph = Json.createArrayBuilder();
        things.forEach(graph::add);
        String json = Json.createObjectBuilder().add("@context", "https://schema.org").add("@graph", graph).build().toString();
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}

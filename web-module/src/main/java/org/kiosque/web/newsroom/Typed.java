package org.kiosque.web.newsroom;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;

/** What a form was filled with, by the names of its inputs. */
interface Typed {

    /** @return one value for each input of that name, in their order */
    List<String> all(String name);

    /** @return null when there is no such input */
    default String one(String name) {
        return all(name).stream().findFirst().orElse(null);
    }

    static Typed of(HttpServletRequest request) {
        return name -> Stream.ofNullable(request.getParameterValues(name)).flatMap(Stream::of).toList();
    }

    /** @param json as a working copy holds it: a text for each name, or several. What is no such object holds nothing */
    static Typed of(String json) {
        JsonObject fields = object(json);
        return name -> values(fields.get(name)).toList();
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException wrong) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    private static Stream<String> values(JsonValue value) {
        if (value instanceof JsonString text) return Stream.of(text.getString());
        if (value != null && value.getValueType() == JsonValue.ValueType.ARRAY)
            return value.asJsonArray().stream().flatMap(Typed::values);
        return value == null || value == JsonValue.NULL ? Stream.empty() : Stream.of(value.toString());
    }
}

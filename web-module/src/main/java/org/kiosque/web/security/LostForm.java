package org.kiosque.web.security;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kiosque.web.shell.Refusals;

/**
 * A form that came in after its session had ended.
 *
 * @param address it was posted to, path and query
 * @param fields for each name its values, in their order; never a password
 */
record LostForm(String address, Map<String, List<String>> fields) {

    static final String SEAL = "kiosque.seal";
    private static final String PASSWORD = "password";

    static LostForm of(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        inTheAddress(request).forEach(fields::remove);
        fields.keySet().removeIf(name -> name.equals(Refusals.AGAIN) || name.toLowerCase(Locale.ROOT).contains(PASSWORD));
        return new LostForm(request.getRequestURI() + query, fields);
    }

    /** What the address says comes back with the address. */
    private static List<String> inTheAddress(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? List.of() : List.of(query.split("&")).stream().map(part -> part.replaceFirst("=.*", ""))
                .filter(name -> request.getParameterValues(name) != null && request.getParameterValues(name).length == 1).toList();
    }

    String json() {
        var json = Json.createObjectBuilder();
        fields.forEach((name, values) -> json.add(name, Json.createArrayBuilder(values)));
        return json.build().toString();
    }

    static LostForm of(String address, String json) {
        var fields = new LinkedHashMap<String, List<String>>();
        try (var reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, values) ->
                    fields.put(name, values.asJsonArray().getValuesAs(JsonString::getString)));
        }
        return new LostForm(address, fields);
    }
}

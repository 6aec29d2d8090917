package org.kiosque.web.newsletters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML with places to fill in: {@code {{word}}} is escaped, {@code {{{markup}}}} is taken as it is. */
record Template(String source) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\{(\\w+)}}}|\\{\\{(\\w+)}}");

    /** @param name of a file beside this class */
    static Template of(String name) {
        try (var file = Template.class.getResourceAsStream(name)) {
            return new Template(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** @throws IllegalArgumentException when a place has no value */
    String fill(Map<String, String> values) {
        return PLACE.matcher(source).replaceAll(place -> {
            boolean markup = place.group(1) != null;
            String value = values.get(markup ? place.group(1) : place.group(2));
            if (value == null) throw new IllegalArgumentException("There is no value for " + place.group() + ".");
            return Matcher.quoteReplacement(markup ? value : escape(value));
        });
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}

package org.kiosque.web.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One mapping in a YAML file. Whatever is wrong with it is told with the place where it stands. */
final class Entry {

    private final String place;
    private final Map<?, ?> values;

    private Entry(String place, Object value) {
        this.place = place;
        if (!(value instanceof Map<?, ?> map)) throw new IllegalStateException(place + ": names with values are expected here.");
        this.values = map;
    }

    static Entry ofResource(String path) {
        try (var file = Entry.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) throw new IllegalStateException(path + " is missing.");
            return new Entry(path, new Load(LoadSettings.builder().setLabel(path).build()).loadFromInputStream(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    String text(String key) {
        return value(key, String.class);
    }

    int number(String key) {
        return value(key, Integer.class);
    }

    boolean flag(String key) {
        return value(key, Boolean.class);
    }

    String textOr(String key, String otherwise) {
        return values.containsKey(key) ? text(key) : otherwise;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    List<String> texts(String key) {
        List<?> list = value(key, List.class);
        return list.stream().map(Object::toString).toList();
    }

    /** @return no entries when the key is missing */
    List<Entry> entries(String key) {
        if (!values.containsKey(key)) return List.of();
        List<?> list = value(key, List.class);
        return IntStream.range(0, list.size())
                .mapToObj(i -> new Entry(place + ", " + key + " " + (i + 1), list.get(i))).toList();
    }

    /** @return null when the key is missing */
    Entry entry(String key) {
        return values.containsKey(key) ? new Entry(place + ", " + key, values.get(key)) : null;
    }

    /** Makes something of this entry. @throws IllegalStateException with the place, when that does not work */
    <T> T as(Function<Entry, T> making) {
        try {
            return making.apply(this);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new IllegalStateException(place + ": " + wrong.getMessage(), wrong);
        }
    }

    private <T> T value(String key, Class<T> type) {
        Object value = values.get(key);
        if (!type.isInstance(value)) throw new IllegalStateException(place + ": " + key + " is missing or of the wrong kind.");
        return type.cast(value);
    }
}

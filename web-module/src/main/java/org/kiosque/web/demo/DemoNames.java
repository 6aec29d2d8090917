package org.kiosque.web.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Gives the site the demo newspaper's name where none is configured. Asks system properties and environment itself
 * whether the demo is wanted: a source cannot ask the configuration it is a part of.
 */
public class DemoNames implements ConfigSource {

    /** Above the defaults in microprofile-config.properties, below everything an operator sets. */
    private static final int ORDINAL = 150;

    private final Map<String, String> names = isDemo() ? read() : Map.of();

    private static boolean isDemo() {
        return System.getProperty("kiosque.content", System.getenv().getOrDefault("KIOSQUE_CONTENT", "")).equals("demo");
    }

    private static Map<String, String> read() {
        var paper = Entry.ofResource(DemoFiles.NEWSPAPER);
        Map<String, String> names = new HashMap<>(Map.of("kiosque.site.name", paper.text("name"),
                "kiosque.site.tagline", paper.text("tagline"), "kiosque.site.contact", paper.text("contact")));
        paper.entries("legal").forEach(line -> names.put("kiosque.legal." + line.text("key"), line.text("says")));
        return Map.copyOf(names);
    }

    @Override
    public Set<String> getPropertyNames() {
        return names.keySet();
    }

    @Override
    public String getValue(String name) {
        return names.get(name);
    }

    @Override
    public String getName() {
        return "demo newspaper";
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }
}

package org.kiosque.web.setup;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kiosque.articles.Section;

/** The sections of a new site, from their names alone. */
final class SectionNames {

    private SectionNames() {}

    /** @return one for each name with a letter in it; names that would share an address are one section */
    static List<Section> sections(List<String> names) {
        Map<String, Section> bySlug = new LinkedHashMap<>();
        for (String name : names) {
            String slug = slug(name);
            if (!slug.isEmpty()) bySlug.putIfAbsent(slug, new Section(slug, name.strip(), ""));
        }
        return List.copyOf(bySlug.values());
    }

    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replace("œ", "oe").replace("æ", "ae").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}

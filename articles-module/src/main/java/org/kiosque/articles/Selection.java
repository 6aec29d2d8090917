package org.kiosque.articles;

import java.time.Instant;
import java.util.Set;

/**
 * Which pieces are looked for.
 *
 * @param sections slugs; empty for all
 * @param kinds empty for all
 * @param since only what was first published then or later
 * @param onePerSection whether each section gives its newest only
 */
public record Selection(Set<String> sections, Set<Kind> kinds, Instant since, boolean onePerSection) {

    public Selection {
        sections = Set.copyOf(sections);
        kinds = Set.copyOf(kinds);
    }
}

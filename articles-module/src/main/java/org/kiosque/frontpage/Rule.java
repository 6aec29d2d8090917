package org.kiosque.frontpage;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Selection;

/**
 * Finds leading stories by itself, the newest first.
 *
 * @param stories how many lead in all, 1 to {@link Lineup#MOST}
 * @param sections slugs of those they come from; empty for all
 * @param kinds of which they may be; empty for all
 * @param hours how old they may be, 1 to {@link #HOURS_MAX}
 * @param onePerSection whether each section leads with its newest only
 */
public record Rule(int stories, Set<String> sections, Set<Kind> kinds, int hours, boolean onePerSection) {

    /** A year. */
    public static final int HOURS_MAX = 8760;

    public Rule {
        if (stories < 1 || stories > Lineup.MOST)
            throw new IllegalArgumentException("A rule finds 1 to " + Lineup.MOST + " stories.");
        if (hours < 1 || hours > HOURS_MAX)
            throw new IllegalArgumentException("A rule looks back 1 to " + HOURS_MAX + " hours.");
        sections = Set.copyOf(sections);
        kinds = Set.copyOf(kinds);
    }

    /** @return what it lets through at this moment */
    public Selection selection(Instant at) {
        return new Selection(sections, kinds, at.minus(Duration.ofHours(hours)), onePerSection);
    }
}

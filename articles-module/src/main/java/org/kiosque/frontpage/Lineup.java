package org.kiosque.frontpage;

import java.util.List;

/**
 * What leads the home page. A plan that breaks these rules cannot exist.
 *
 * @param picks in their order, 1 to {@link #MOST}, each article once; empty unless it is by hand
 * @param rule by hand, what fills the places that picks leave empty, or null to leave them empty; by rule never null;
 *     null when nothing leads
 */
public record Lineup(Mode mode, List<Pick> picks, Rule rule) {

    /** More than these would be a list, not a choice. */
    public static final int MOST = 7;

    /** Nothing leads. */
    public static final Lineup NOTHING = new Lineup(Mode.NONE, List.of(), null);

    public Lineup {
        picks = List.copyOf(picks);
        if ((mode == Mode.BY_HAND) == picks.isEmpty())
            throw new IllegalArgumentException("Stories are picked by hand, and only then.");
        if (picks.size() > MOST) throw new IllegalArgumentException("At most " + MOST + " stories lead.");
        if (picks.stream().map(Pick::article).distinct().count() < picks.size())
            throw new IllegalArgumentException("A story leads once.");
        if (mode == Mode.BY_RULE && rule == null || mode == Mode.NONE && rule != null)
            throw new IllegalArgumentException("A rule is there when it is asked.");
    }
}

package org.kiosque.search;

import java.util.List;

/**
 * What was found.
 *
 * @param corrected the words as they may have been meant; empty when nothing seems mistyped
 * @param instead whether the corrected words were looked for, because there was nothing for those that were typed
 * @param hits those that were asked for, in the order that was asked for
 * @param total how many there are to be leafed through
 * @param more whether there are more than can be leafed through
 */
public record Found(String corrected, boolean instead, List<Hit> hits, int total, boolean more) {

    public static final Found NOTHING = new Found("", false, List.of(), 0, false);

    public Found {
        hits = List.copyOf(hits);
    }
}

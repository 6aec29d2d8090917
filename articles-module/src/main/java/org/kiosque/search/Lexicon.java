package org.kiosque.search;

import java.time.Instant;

/** The paper's own words, by which mistyped ones are corrected: only such as every reader may read. */
public interface Lexicon {

    /**
     * Takes in what was published, changed and withdrawn since the last time, and all words of what is free by now, of many
     * pieces at once but not of all. Done twice it does no harm.
     */
    void refresh(Instant now);

    /** @return the words as they may have been meant, ready to be looked for; empty when nothing seems mistyped */
    String corrected(Query query);
}

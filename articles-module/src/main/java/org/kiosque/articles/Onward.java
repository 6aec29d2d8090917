package org.kiosque.articles;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Where to read on from a published piece. Pages lead nowhere, and nothing leads to them. Every call is one transaction. */
public interface Onward {

    /**
     * The pieces of its series first, then those that share a tag with it, the rarer the tag the sooner, then the newest of
     * its section; among equals the newest. Never what is archived.
     *
     * @param besides what the page leads to already, and what must not be in the answer
     */
    List<ArticleCard> related(ArticleId piece, Collection<ArticleId> besides, Instant now, int limit);

    /** In the order of publication: a brief has briefs for neighbours, all else has none. The archives are part of it. */
    Neighbours neighbours(ArticleCard piece, Instant now);
}

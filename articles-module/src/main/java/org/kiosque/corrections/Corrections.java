package org.kiosque.corrections;

import java.util.List;
import org.kiosque.articles.ArticleId;

/**
 * The ledger as everybody reads it. It holds every note this paper ever published on a mistake; nothing in the product
 * changes or removes one, and the table refuses to. What was published wrongly is put right by a further entry.
 */
public interface Corrections {

    /**
     * The newest first.
     *
     * @param before only entries with a lower number; null for the newest
     */
    List<Correction> latest(Long before, int limit);

    /** The oldest first, to be verified from the beginning. @param after only entries with a higher number, 0 for all */
    List<Correction> chain(long after, int limit);

    /** One query. @return all notes on this article, the oldest first; also when it is not public any more */
    List<Correction> on(ArticleId article);

    /** @return how many entries there are, and the seal of the last one */
    Head head();

    /** Reads the whole ledger, a few hundred entries at a time, and computes every seal anew. */
    Verification verify();
}

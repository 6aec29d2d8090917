package org.kiosque.comments;

import java.time.Instant;
import java.util.List;
import org.kiosque.search.Query;

/** Finding comments by their words: the visible ones under what is published, which everybody may read, paid or not. */
public interface CommentSearch {

    /** Nobody leafs further; a question that finds more should be narrowed. */
    int RESULTS_MAX = 1000;

    /**
     * @param hits those that were asked for, in the order that was asked for
     * @param total how many there are to be leafed through
     * @param more whether there are more than can be leafed through
     */
    record Found(List<CommentHit> hits, int total, boolean more) {

        public Found {
            hits = List.copyOf(hits);
        }
    }

    /**
     * @param query its author and period are those of the comment, its section, kind and access those of the piece
     * @param offset how many to leave out
     */
    Found search(Query query, int offset, int limit, Instant now);
}

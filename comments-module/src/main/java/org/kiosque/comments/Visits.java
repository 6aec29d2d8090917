package org.kiosque.comments;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/** When somebody last opened which discussion, and what was said there since. Nobody else is told. */
public interface Visits {

    /**
     * Keeps that a reader opens the discussion; one statement. A visit before the one that is kept changes nothing.
     *
     * @param at when the reader began to see it: before the comments were read, so that what comes meanwhile stays new
     */
    void visited(AccountId reader, ArticleId article, Instant at);

    /** @return when the reader last opened it; empty when they never did */
    Optional<Instant> last(AccountId reader, ArticleId article);

    /**
     * One query for all of them.
     *
     * @param reader null for somebody who has not signed in, to whom nothing is new
     * @return how many visible comments of others came after the reader's last visit, up to now; only discussions the reader
     *     has opened before and in which there are some
     */
    Map<ArticleId, Integer> newSince(AccountId reader, Collection<ArticleId> articles, Instant now);

    /** Erases all that is kept of a reader. */
    void forget(AccountId reader);
}

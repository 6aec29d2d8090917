package org.kiosque.audience;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.kiosque.articles.ArticleId;

/**
 * Counts what is read. Whoever counts has made sure that it was people, and that one of them counts once; what arrives
 * here are sums. Every call is one transaction.
 */
public interface Audience {

    /** Kept no longer: the limit the French authority sets for figures that need no consent. */
    int MONTHS_KEPT = 25;

    /** Adds to what is known, from as many nodes as there are. */
    void add(Collection<Views> views);

    /** @param since a day in the site's zone. @return public pieces without the pages, the most read first */
    List<ArticleId> mostRead(LocalDate since, Instant now, int limit);

    /** Forgets the days before this one. */
    void forget(LocalDate before);
}

package org.kiosque.articles;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** What the paper brought out, looked at from afar. As everywhere nothing here tells of what is not public. */
public interface Chronicle {

    /** @param month in the site's zone. @param pieces how many came out in it that are public, pages left out; at least 1 */
    record Month(YearMonth month, int pieces) {}

    /** One query. @return the months in which something came out, the newest first */
    List<Month> months(Instant now);

    /**
     * For the way back to newer pages.
     *
     * @param since any moment
     * @return when the pieces came out that came out then or later, the earliest first; at most as many as the limit says
     */
    List<Instant> moments(Listing listing, Instant since, Instant now, int limit);
}

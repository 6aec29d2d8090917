package org.kiosque.comments;

import java.time.Instant;
import java.util.List;
import org.kiosque.articles.ArticleId;

/** Where readers talk most. */
public interface LivelyDiscussions {

    /** @param comments how many visible comments were posted in the time that was asked about; at least 1 */
    record Lively(ArticleId article, int comments) {}

    /**
     * One query.
     *
     * @return the discussions with the most visible comments posted from that moment on, up to now, the liveliest first; of
     *     equals the one with the latest comment. Also of pieces that are public no more
     */
    List<Lively> since(Instant moment, Instant now, int limit);
}

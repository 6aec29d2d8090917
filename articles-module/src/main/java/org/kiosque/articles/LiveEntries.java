package org.kiosque.articles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiosque.accounts.AccountId;

/** Following a live. Who may not read the whole piece gets none of its entries. */
public interface LiveEntries {

    int LIMIT_MAX = 100;

    /**
     * Which entries are asked for.
     *
     * @param oldestFirst else the newest first
     * @param from the entry to begin with; null, or one that is not of this live, for the beginning
     * @param limit 1 to {@link #LIMIT_MAX}
     */
    record Stretch(boolean oldestFirst, LiveEntryId from, int limit) {

        public Stretch {
            if (limit < 1 || limit > LIMIT_MAX) throw new IllegalArgumentException("1 to " + LIMIT_MAX + " entries at a time.");
        }
    }

    /**
     * @param whole whether this reader may have the entries; without that all lists are empty
     * @param closedAt when it ended; null while it goes on
     * @param count how many entries there are
     * @param last the entry that was added last; null when there is none
     * @param pinned the newest first, also when they stand among the entries
     * @param keyMoments the oldest first, also when they stand among the entries
     * @param next the entry at which the list goes on; null at its end
     */
    record Live(boolean whole, Instant closedAt, int count, LiveEntryId last, List<LiveEntry> pinned,
                List<LiveEntry> keyMoments, List<LiveEntry> entries, LiveEntryId next) {

        public Live {
            pinned = List.copyOf(pinned);
            keyMoments = List.copyOf(keyMoments);
            entries = List.copyOf(entries);
        }

        public boolean isClosed() {
            return closedAt != null;
        }
    }

    /** As below, for a reader who shows no pass. */
    default Optional<Live> of(ArticleId article, AccountId reader, Stretch stretch, Instant now) {
        return of(article, reader, null, stretch, now);
    }

    /**
     * @param reader null for somebody who has not signed in
     * @param pass null for a reader who shows none
     * @return empty when nothing with this id is published, or it is no live
     */
    Optional<Live> of(ArticleId article, AccountId reader, Pass pass, Stretch stretch, Instant now);

    /** As below, for a reader who shows no pass. */
    default Optional<Live> since(ArticleId article, AccountId reader, LiveEntryId last, int limit, Instant now) {
        return since(article, reader, null, last, limit, now);
    }

    /**
     * What was added since, whatever moment it tells of.
     *
     * @param reader null for somebody who has not signed in
     * @param pass null for a reader who shows none
     * @param last the entry that was the last to be added; null for all
     * @param limit 1 to {@link #LIMIT_MAX}
     * @return the last added ones first, in {@link Live#entries}; empty as in {@link #of}
     */
    Optional<Live> since(ArticleId article, AccountId reader, Pass pass, LiveEntryId last, int limit, Instant now);
}

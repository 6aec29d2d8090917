package org.kiosque.search;

import java.time.Instant;
import java.util.List;

/** What people may mean while they are still typing. Only what every reader may see is suggested. */
public interface Suggestions {

    int LIMIT_MAX = 12;

    /**
     * @param typed may be anything; nothing is suggested for less than two characters
     * @return sections, authors and tags before pieces, the newest of these first
     */
    List<Suggestion> suggest(String typed, int limit, Instant now);
}

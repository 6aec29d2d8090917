package org.kiosque.newsletters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The issues that were sent, for everybody. Nothing in them is about a reader. */
public interface Archive {

    /** @return the newest first */
    List<SentIssue> latest(Newsletter newsletter, int limit);

    /** @return the issue in the words it had, without the pieces that are no longer published; empty when none was sent */
    Optional<Edition> issue(Newsletter newsletter, int number, Instant now);
}

package org.kiosque.web.shell;

import java.time.Duration;
import java.time.Instant;

/** Work that comes back by itself. One node of a cluster does it at a time; done twice it must do no harm. */
public interface Job {

    /** @return the same for ever: the database knows the work by it */
    String name();

    /** @return how long to rest between two rounds */
    Duration every();

    /** @return when to begin the next round; earlier than after the rest where something is due before */
    default Instant next(Instant now) {
        return now.plus(every());
    }

    void run(Instant now);
}

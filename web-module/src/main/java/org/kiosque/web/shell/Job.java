package org.kiosque.web.shell;

import java.time.Duration;
import java.time.Instant;

/** Work that comes back by itself. One node of a cluster does it at a time; done twice it must do no harm. */
public interface Job {

    /** @return the same for ever: the database knows the work by it */
    String name();

    /** @return how long to rest between two rounds */
    Duration every();

    void run(Instant now);
}

package org.kiosque.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.MediaRefused.Reason;

/** Room for two decoded pictures at a time, or for a single heavy one: a decoded picture takes ten times its file. */
@ApplicationScoped
class Workbench {

    static final int PLACES = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Semaphore places = new Semaphore(PLACES, true);
    private Duration patience = PATIENCE;

    Workbench() {}

    Workbench(Duration patience) {
        this.patience = patience;
    }

    /** @throws MediaRefused BUSY when no place becomes free */
    <T> T with(boolean heavy, Supplier<T> work) {
        int needed = heavy ? PLACES : 1;
        try {
            if (!places.tryAcquire(needed, patience.toMillis(), TimeUnit.MILLISECONDS)) throw new MediaRefused("new", Reason.BUSY);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new MediaRefused("new", Reason.BUSY);
        }
        try {
            return work.get();
        } finally {
            places.release(needed);
        }
    }
}

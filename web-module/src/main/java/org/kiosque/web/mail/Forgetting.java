package org.kiosque.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.kiosque.web.shell.Job;

/** Clears old mail out: addresses and names are kept no longer than somebody may ask what was written to them. */
@ApplicationScoped
public class Forgetting implements Job {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject Outbox outbox;

    @Override
    public String name() {
        return "forget-mail";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run(Instant now) {
        outbox.forget(now.minus(KEPT));
    }
}

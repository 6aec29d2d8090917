package org.kiosque.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.kiosque.web.shell.Job;

/** Forgets forms nobody came back for. */
@ApplicationScoped
public class ForgettingLostForms implements Job {

    /** Over night, and no longer. */
    private static final Duration WORTH_KEEPING = Duration.ofHours(24);

    @Inject LostForms forms;

    @Override
    public String name() {
        return "forget-lost-forms";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Instant now) {
        forms.forget(now.minus(WORTH_KEEPING));
    }
}

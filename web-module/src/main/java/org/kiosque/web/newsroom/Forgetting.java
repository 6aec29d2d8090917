package org.kiosque.web.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.kiosque.newsroom.WorkingCopies;
import org.kiosque.web.shell.Job;

/** Forgets what somebody typed and never came back to. */
@ApplicationScoped
public class Forgetting implements Job {

    private static final Duration WORTH_KEEPING = Duration.ofDays(60);

    @Inject WorkingCopies copies;

    @Override
    public String name() {
        return "forget-working-copies";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run(Instant now) {
        copies.forget(now.minus(WORTH_KEEPING));
    }
}

package org.kiosque.web.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.kiosque.audience.Audience;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.Job;

/** Forgets figures that are older than they may be. */
@ApplicationScoped
public class Forgetting implements Job {

    @Inject Audience audience;
    @Inject Dates dates;

    @Override
    public String name() {
        return "forget-views";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    public void run(Instant now) {
        audience.forget(dates.dateOf(now).minusMonths(Audience.MONTHS_KEPT));
    }
}

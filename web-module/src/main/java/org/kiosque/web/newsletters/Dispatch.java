package org.kiosque.web.newsletters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.kiosque.newsletters.Mailing;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.web.shell.Job;

/** Composes, starts and sends letters when their time has come. Each step is a transaction of its own. */
@ApplicationScoped
public class Dispatch implements Job {

    private static final int BATCHES_A_ROUND = 200;

    @Inject Mailing mailing;

    @Override
    public String name() {
        return "send-newsletters";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run(Instant now) {
        for (Newsletter newsletter : Newsletter.values()) mailing.compose(newsletter, now);
        while (mailing.start(now)) continue;
        int batches = 0;
        while (batches < BATCHES_A_ROUND && mailing.send(Instant.now())) batches++;
    }
}

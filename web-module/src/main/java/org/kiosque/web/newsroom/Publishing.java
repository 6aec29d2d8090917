package org.kiosque.web.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import org.kiosque.newsroom.Workflow;
import org.kiosque.web.shell.Job;

/** Brings out what was scheduled, at its moment; after a time without a running node, at once. */
@ApplicationScoped
public class Publishing implements Job {

    private static final Logger LOG = System.getLogger(Publishing.class.getName());

    @Inject Workflow workflow;

    @Override
    public String name() {
        return "publish-scheduled";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Instant next(Instant now) {
        Instant rested = now.plus(every());
        return workflow.nextDue().filter(rested::isAfter).orElse(rested);
    }

    @Override
    public void run(Instant now) {
        int pieces = 0;
        while (workflow.publishNextDue(Instant.now())) pieces++;
        if (pieces > 0) LOG.log(Level.INFO, "Brought out {0} scheduled pieces.", pieces);
    }
}

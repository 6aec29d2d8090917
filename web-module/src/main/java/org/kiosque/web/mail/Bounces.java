package org.kiosque.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import org.kiosque.web.shell.Job;

/** Looks for letters that have come back, once it is known where they come back to. */
@ApplicationScoped
public class Bounces implements Job {

    private static final Logger LOG = System.getLogger(Bounces.class.getName());

    @Inject BounceMailbox mailbox;
    @Inject Returns returns;

    @Override
    public String name() {
        return "read-bounces";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Instant now) {
        if (!mailbox.isConfigured()) return;
        try {
            mailbox.read(bounce -> returns.take(bounce, now));
        } catch (MessagingException failure) {
            LOG.log(Level.WARNING, "The mailbox for bounces cannot be read and is tried again: {0}", failure.getClass().getSimpleName());
        }
    }
}

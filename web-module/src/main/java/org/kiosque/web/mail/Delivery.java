package org.kiosque.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.kiosque.web.shell.Job;

/** Empties the outbox, again and again, once there is a mail server. */
@ApplicationScoped
public class Delivery implements Job {

    private static final int MAILS_A_ROUND = 200;

    @Inject MailServer server;
    @Inject Postman postman;

    @Override
    public String name() {
        return "deliver-mail";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run(Instant now) {
        if (!server.isConfigured()) return;
        int carried = 0;
        while (carried < MAILS_A_ROUND && postman.carryOne(Instant.now())) carried++;
    }
}

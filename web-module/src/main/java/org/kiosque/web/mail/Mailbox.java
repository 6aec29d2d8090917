package org.kiosque.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.web.shell.Visitor;

/** What the site wrote to people, for those who may read it. */
@ApplicationScoped
public class Mailbox {

    @Inject Outbox outbox;
    @Inject MailServer server;
    @Inject People people;
    @Inject Visitor visitor;

    /** @return the newest first. @throws org.kiosque.accounts.AccountRefused NOT_ALLOWED */
    public List<Mail> latest(int limit) {
        people.require(visitor.id(), Permission.READ_MAILBOX);
        return outbox.latest(limit);
    }

    /** @throws org.kiosque.accounts.AccountRefused NOT_ALLOWED */
    public Optional<Mail> mail(long id) {
        people.require(visitor.id(), Permission.READ_MAILBOX);
        return outbox.mail(id);
    }

    /** @return whether mail leaves the house; without a mail server it only waits here */
    public boolean isDelivering() {
        return server.isConfigured();
    }
}

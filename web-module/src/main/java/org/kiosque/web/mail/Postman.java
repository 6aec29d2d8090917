package org.kiosque.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import org.kiosque.newsletters.Mailing;

/** Carries one mail from the outbox to the mail server. */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = System.getLogger(Postman.class.getName());

    /** By then its links are dead; a site that gets its mail server late must not send last month's news. */
    private static final Duration WORTH_SENDING = Duration.ofDays(2);

    @Inject Outbox outbox;
    @Inject MailServer server;
    @Inject Mailing mailing;

    /**
     * Sends and marks one mail in one transaction that holds its row, so that no other node can send it as well. Only a
     * crash between the server's acceptance and the mark repeats it, under the same number.
     *
     * @return whether the next one may be tried at once
     */
    @Transactional
    public boolean carryOne(Instant now) {
        return outbox.takeDue(now, now.minus(WORTH_SENDING)).map(mail -> carry(mail, now)).orElse(false);
    }

    private boolean carry(Mail mail, Instant now) {
        try {
            server.smtp().send(mail);
            outbox.sent(mail, now);
            if (mail.bulk() != null) mailing.accepted(mail.bulk().copy(), mail.recipient(), now);
            return true;
        } catch (MessagingException failure) {
            var answer = Answer.of(failure);
            if (mail.bulk() != null && answer.isRefusal()) return giveUp(mail, answer, now);
            LOG.log(Level.WARNING, "Mail {0} was not sent and is tried again: {1}", mail.id(), reason(failure));
            outbox.failed(mail, reason(failure), now);
            return answer.isAboutRecipient();
        }
    }

    private boolean giveUp(Mail mail, Answer answer, Instant now) {
        LOG.log(Level.INFO, "Mail {0}, a newsletter, was refused by its recipient''s server and is given up: {1}", mail.id(), answer.code());
        outbox.refused(mail, answer.code(), now);
        mailing.refused(mail.bulk().copy(), mail.recipient(), answer.isNoSuchMailbox(), now);
        return true;
    }

    private static String reason(MessagingException failure) {
        return Letter.oneLine(String.valueOf(failure.getMessage()));
    }
}

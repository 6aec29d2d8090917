package org.kiosque.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kiosque.newsletters.Mailing;

/** What becomes of an address whose letter came back. */
@ApplicationScoped
public class Returns {

    /** While its mails are remembered, see {@link Forgetting}: that many failures that may pass are one that does not. */
    private static final int PATIENCE = 3;

    @Inject Outbox outbox;
    @Inject Mailing mailing;

    /** Once for each letter, however often it is reported. @return whether it is about a letter of ours */
    @Transactional
    public boolean take(Bounce bounce, Instant now) {
        var letter = outbox.mail(bounce.mail()).filter(mail -> mail.bulk() != null)
                .filter(mail -> mail.createdAt().toEpochMilli() == bounce.writtenAt().toEpochMilli());
        if (letter.isEmpty()) return false;
        if (bounce.failed() && outbox.bounced(letter.get(), now)) {
            boolean forGood = bounce.isForGood() || outbox.bounces(letter.get().recipient()) >= PATIENCE;
            mailing.bounced(letter.get().bulk().copy(), letter.get().recipient(), forGood, now);
        }
        return true;
    }
}

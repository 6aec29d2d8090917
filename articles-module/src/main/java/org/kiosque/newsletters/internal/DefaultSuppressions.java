package org.kiosque.newsletters.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.accounts.Registration;
import org.kiosque.newsletters.NewsletterRefused;
import org.kiosque.newsletters.NewsletterRefused.Reason;
import org.kiosque.newsletters.Suppression;
import org.kiosque.newsletters.Suppressions;

@ApplicationScoped
@Transactional
class DefaultSuppressions implements Suppressions {

    @Inject SuppressionRepository suppressions;
    @Inject People people;

    @Override
    public List<Suppression> list(AccountId by, String text, int limit) {
        people.require(by, Permission.RUN_DESK);
        return suppressions.list(text.replace("\0", ""), limit);
    }

    @Override
    public void suppress(AccountId by, String address, String note, Instant now) {
        people.require(by, Permission.RUN_DESK);
        String key = SuppressionRepository.key(address);
        if (key.length() > Registration.EMAIL_MAX || !Pattern.matches(Registration.EMAIL_PATTERN, key) || key.matches(".*\\p{Cntrl}.*"))
            throw new NewsletterRefused("address", Reason.NOT_AN_ADDRESS);
        if (note.length() > NOTE_MAX) throw new IllegalArgumentException("A note has at most " + NOTE_MAX + " characters.");
        suppressions.add(key, by, note.replaceAll("\\p{Cntrl}+", " ").strip(), now);
    }

    @Override
    public void lift(AccountId by, String address, Instant now) {
        people.require(by, Permission.RUN_DESK);
        suppressions.remove(address.replace("\0", ""));
    }
}

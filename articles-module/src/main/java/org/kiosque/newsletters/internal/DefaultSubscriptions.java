package org.kiosque.newsletters.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kiosque.accounts.AccountId;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.NewsletterRefused;
import org.kiosque.newsletters.NewsletterRefused.Reason;
import org.kiosque.newsletters.Subscription;
import org.kiosque.newsletters.Subscriptions;

@ApplicationScoped
@Transactional
class DefaultSubscriptions implements Subscriptions {

    private SubscriptionRepository subscriptions;

    /** For the CDI proxy only. */
    DefaultSubscriptions() {}

    @Inject
    DefaultSubscriptions(SubscriptionRepository subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public Map<Newsletter, Instant> of(AccountId reader) {
        return subscriptions.of(reader).stream().filter(PaperSubscription::isActive)
                .collect(toMap(PaperSubscription::newsletter, PaperSubscription::subscribedAt));
    }

    @Override
    public void choose(AccountId reader, Set<Newsletter> wanted, Instant now) {
        subscriptions.lock(reader);
        var known = subscriptions.of(reader).stream().collect(toMap(PaperSubscription::newsletter, Function.identity()));
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        known.values().stream().filter(subscription -> !wanted.contains(subscription.newsletter())).forEach(subscription -> subscription.end(at));
        for (Newsletter newsletter : wanted) {
            if (known.containsKey(newsletter)) known.get(newsletter).renew(at);
            else subscriptions.add(new PaperSubscription(reader, newsletter, at));
        }
    }

    @Override
    public Optional<Subscription> byToken(String token) {
        return subscriptions.byToken(token).map(PaperSubscription::subscription);
    }

    @Override
    public void leave(String token, Instant now) {
        get(token).end(now.truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public void comeBack(String token, Instant now) {
        get(token).renew(now.truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public long readers(Newsletter newsletter) {
        return subscriptions.count(newsletter);
    }

    private PaperSubscription get(String token) {
        return subscriptions.byToken(token).orElseThrow(() -> new NewsletterRefused("link", Reason.UNKNOWN));
    }
}

package org.kiosque.newsletters.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import org.kiosque.accounts.AccountId;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.Subscription;

/** A reader's wish to receive a letter, with the date of the consent. The link in the letters stays when the wish ends. */
@Entity
@Table(name = "newsletter_subscription")
class PaperSubscription {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    @Embeddable
    record Key(@Column(name = "account") long account, @Enumerated(EnumType.STRING) @Column(name = "newsletter") Newsletter newsletter) {}

    @EmbeddedId private Key key;
    private String token;
    private Instant subscribedAt;
    private Instant endedAt;

    /** For Hibernate only. */
    protected PaperSubscription() {}

    PaperSubscription(AccountId reader, Newsletter newsletter, Instant now) {
        key = new Key(reader.value(), newsletter);
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        subscribedAt = now;
    }

    void end(Instant now) {
        if (endedAt == null) endedAt = now.isBefore(subscribedAt) ? subscribedAt : now;
    }

    void renew(Instant now) {
        if (endedAt == null) return;
        subscribedAt = now;
        endedAt = null;
    }

    Newsletter newsletter() {
        return key.newsletter();
    }

    Instant subscribedAt() {
        return subscribedAt;
    }

    String token() {
        return token;
    }

    boolean isActive() {
        return endedAt == null;
    }

    Subscription subscription() {
        return new Subscription(newsletter(), isActive());
    }
}

package org.kiosque.accounts.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.kiosque.accounts.AccountId;

/** A mailed link that still works. One that was used is deleted. */
@Entity
@Table(name = "link")
class Link {

    enum Purpose {
        VERIFICATION(Duration.ofHours(48)),
        RESET(Duration.ofMinutes(60));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        Instant end(Instant askedAt) {
            return askedAt.plus(life);
        }
    }

    @Id private String digest;
    @Column(name = "account_id") private long account;
    @Enumerated(EnumType.STRING) private Purpose purpose;
    @Column(name = "asked_at") private Instant askedAt;
    @Column(name = "expires_at") private Instant expiresAt;

    /** For Hibernate only. */
    protected Link() {}

    Link(Token token, AccountId account, Purpose purpose, Instant now) {
        this.digest = token.digest();
        this.account = account.value();
        this.purpose = purpose;
        this.askedAt = now;
        this.expiresAt = purpose.end(now);
    }

    boolean serves(Purpose purpose, Instant now) {
        return this.purpose == purpose && now.isBefore(expiresAt);
    }

    AccountId account() {
        return new AccountId(account);
    }
}

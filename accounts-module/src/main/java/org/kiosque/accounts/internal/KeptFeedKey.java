package org.kiosque.accounts.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.FeedKey;

/** The one key somebody's feeds are read by. */
@Entity
@Table(name = "feed_key")
class KeptFeedKey {

    @Id @Column(name = "account_id") private long account;
    @Column(name = "secret") private String secret;
    @Column(name = "issued_at") private Instant issuedAt;

    /** For Hibernate only. */
    protected KeptFeedKey() {}

    KeptFeedKey(AccountId owner) {
        this.account = owner.value();
    }

    void renew(Token token, Instant now) {
        secret = token.text();
        issuedAt = now;
    }

    AccountId owner() {
        return new AccountId(account);
    }

    FeedKey key() {
        return new FeedKey(secret, issuedAt);
    }
}

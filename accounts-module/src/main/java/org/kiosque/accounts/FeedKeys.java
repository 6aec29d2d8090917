package org.kiosque.accounts;

import java.time.Instant;
import java.util.Optional;

/**
 * The keys by which programs read the site's feeds in somebody's name, without a password. A key lets read what its owner
 * may read and does nothing else; everybody has one at most. Every call is one transaction.
 */
public interface FeedKeys {

    /** @return the key of this person */
    Optional<FeedKey> of(AccountId owner);

    /**
     * Gives out a new key; the one before opens nothing from then on.
     *
     * @throws AccountRefused NOT_ALLOWED for whoever may not read what is for subscribers
     */
    FeedKey issue(AccountId owner, Instant now);

    /** From now on the key opens nothing. Does nothing when there is none. */
    void revoke(AccountId owner);

    /**
     * @param key may be anything that stood in an address
     * @return whose it is; the account says what they may, and whether the site has closed its doors to them
     */
    Optional<Account> owner(String key);
}

package org.kiosque.newsletters;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kiosque.accounts.AccountId;

/**
 * Which letters a reader wants. Every call is one transaction.
 *
 * <p>The link in a letter carries 128 random bits that belong to one reader and one letter. They are kept as they are,
 * not as a digest, because every issue must bear them again; a key to compute them from would lie in the same database.
 * They open nothing but this one choice and show neither name nor address.
 */
public interface Subscriptions {

    /** @return the letters this reader receives, each with the moment of their consent */
    Map<Newsletter, Instant> of(AccountId reader);

    /** Receives exactly these from now on. Letters that were wanted already keep the date of the consent. */
    void choose(AccountId reader, Set<Newsletter> wanted, Instant now);

    /** @param token as in the link; may be anything. @return empty when the link never was one */
    Optional<Subscription> byToken(String token);

    /** Ends what the link is about, once or again. @throws NewsletterRefused UNKNOWN */
    void leave(String token, Instant now);

    /** The consent anew. @throws NewsletterRefused UNKNOWN */
    void comeBack(String token, Instant now);

    /** @return how many readers want this letter now */
    long readers(Newsletter newsletter);
}

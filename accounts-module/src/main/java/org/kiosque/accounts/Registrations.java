package org.kiosque.accounts;

import java.time.Instant;

/** How somebody comes to have an account. Every call is one transaction. */
public interface Registrations {

    /**
     * Opens an unverified account and fires {@link VerificationAsked}. An address that already has an account looks
     * the same from outside; its owner is told instead ({@link RegistrationRepeated}).
     *
     * <p>Registering again before the address is proven keeps the account; two different passwords then cancel each
     * other, and its owner is asked by mail to choose one ({@link PasswordResetAsked}) as soon as the address is proven.
     *
     * @throws AccountRefused PASSWORD_COMMON; PSEUDONYM_TAKEN: pseudonyms are public, so this tells nothing new
     */
    void register(Registration registration, Instant now);

    /**
     * Proves the address and fires {@link AccountVerified}.
     *
     * @param token as in the mail
     * @throws AccountRefused LINK_DEAD
     */
    AccountId verify(String token, Instant now);

    /**
     * Fires {@link VerificationAsked} again if the address belongs to an unverified account, at most once a minute; else
     * does nothing, and says so to nobody.
     */
    void askVerification(String email, Instant now);
}

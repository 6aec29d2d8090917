package org.kiosque.accounts;

import java.time.Instant;

/**
 * How somebody proves who they are. Every call is one transaction, except that {@link #signIn} commits what it notes (a
 * try, a mail to send) even when it refuses.
 */
public interface SignIn {

    /**
     * Takes as long for a name that does not exist as for one that does.
     *
     * @param name the pseudonym or the e-mail address, in any case
     * @throws SignInRefused with the reason; UNVERIFIED also fires {@link VerificationAsked}, at most once a minute
     */
    Account signIn(String name, String password, Instant now);

    /**
     * Fires {@link PasswordResetAsked} if the address belongs to a verified account, at most once a minute; else does
     * nothing, and says so to nobody.
     */
    void forgotPassword(String email, Instant now);

    /**
     * Sets the new password, ends every open session of the account and lifts TOO_MANY.
     *
     * @param token as in the mail
     * @param password as in {@link Registration}
     * @throws AccountRefused LINK_DEAD, PASSWORD_COMMON
     */
    AccountId choosePassword(String token, String password, Instant now);
}

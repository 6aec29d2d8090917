package org.kiosque.accounts;

import org.kiosque.platform.Refused;

/** Somebody did not get in. What the person is told does not tell whether the account exists. */
public class SignInRefused extends Refused {

    public enum Reason {
        /** No such name and password together. */
        WRONG,
        /** The password is right, the address not proven yet; a new mail is on its way. */
        UNVERIFIED,
        /** The password is right, and the site has closed its doors to this person. */
        SUSPENDED,
        /** Too many wrong passwords for this name, whether or not it exists; it opens again by itself. */
        TOO_MANY
    }

    private final Reason reason;

    public SignInRefused(Object about, Reason reason) {
        super("signIn", about, reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

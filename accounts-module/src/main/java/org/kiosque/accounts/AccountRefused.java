package org.kiosque.accounts;

import org.kiosque.platform.Refused;

/** The accounts said no. */
public class AccountRefused extends Refused {

    public enum Reason {
        /** There is no such account. */
        UNKNOWN,
        /** Somebody bears this pseudonym, or one that reads the same. */
        PSEUDONYM_TAKEN,
        /** An administrator enrols somebody whose address has an account already. */
        EMAIL_TAKEN,
        /** Everybody tries this password first. */
        PASSWORD_COMMON,
        /** The link is spent, too old, or never was one. */
        LINK_DEAD,
        /** The acting person does not have the role this needs. */
        NOT_ALLOWED,
        /** The last administrator cannot be taken away. */
        LAST_ADMIN
    }

    private final Reason reason;

    /** @param about an account id, or a word that names no person */
    public AccountRefused(Object about, Reason reason) {
        super("account", about, reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

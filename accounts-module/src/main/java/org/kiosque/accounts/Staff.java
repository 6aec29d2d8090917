package org.kiosque.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What the people who run the site do with accounts. Every call is one transaction, needs
 * {@link Permission#MANAGE_PEOPLE} and throws {@link AccountRefused} NOT_ALLOWED without it.
 */
public interface Staff {

    /**
     * Opens a verified account and fires {@link RolesChanged}.
     *
     * @throws AccountRefused PSEUDONYM_TAKEN, EMAIL_TAKEN
     */
    AccountId enrol(AccountId by, Enrolment enrolment, Instant now);

    /**
     * Gives exactly these roles, READER always among them, and fires {@link RolesChanged}.
     *
     * @throws AccountRefused UNKNOWN, LAST_ADMIN
     */
    void assign(AccountId by, AccountId whom, Set<Role> roles, Instant now);

    /**
     * Closes the doors to somebody: no sign-in, and no open session is worth anything from now on.
     *
     * @throws AccountRefused UNKNOWN, LAST_ADMIN
     */
    void suspend(AccountId by, AccountId whom, Instant now);

    /** @throws AccountRefused UNKNOWN */
    void reinstate(AccountId by, AccountId whom, Instant now);

    /** @param text part of a pseudonym or address, in any case; empty for everybody. @return by pseudonym, at most limit */
    List<Account> find(AccountId by, String text, int limit);
}

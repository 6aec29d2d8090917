package org.kiosque.accounts;

import java.time.Instant;

/**
 * What the site does by itself before anybody runs it. Nobody is asked for a permission here, so no page may know it:
 * the house rules see to that.
 */
public interface SiteSetUp {

    /** Whether the site has an administrator at all. */
    boolean hasAdmin();

    /**
     * Opens a verified account and fires {@link RolesChanged}.
     *
     * @throws AccountRefused PSEUDONYM_TAKEN, EMAIL_TAKEN
     */
    AccountId enrol(Enrolment enrolment, Instant now);
}

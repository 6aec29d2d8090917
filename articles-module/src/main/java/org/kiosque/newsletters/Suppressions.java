package org.kiosque.newsletters;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;

/**
 * The addresses that letters are not sent to whatever their owners chose, because the mail comes back or because somebody
 * asked for it. Every call is one transaction, needs {@link org.kiosque.accounts.Permission#RUN_DESK} and throws
 * {@link org.kiosque.accounts.AccountRefused} NOT_ALLOWED without it. Mails about an account are sent all the same.
 */
public interface Suppressions {

    int NOTE_MAX = 300;

    /** @param text part of the address, in any case; empty for all. @return the newest first */
    List<Suppression> list(AccountId by, String text, int limit);

    /** Once or again. @param note why, may be empty. @throws NewsletterRefused NOT_AN_ADDRESS */
    void suppress(AccountId by, String address, String note, Instant now);

    /** Once or again; what was refused before is forgotten. */
    void lift(AccountId by, String address, Instant now);
}

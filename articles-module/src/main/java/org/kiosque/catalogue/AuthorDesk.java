package org.kiosque.catalogue;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;

/**
 * What stands on the authors' pages. Whoever comes into the newsroom gets an address from their pseudonym and keeps it
 * when they leave. Everybody of the newsroom changes their own page; for others' pages one needs
 * {@link org.kiosque.accounts.Permission#RUN_DESK}; who lacks it meets {@link org.kiosque.accounts.AccountRefused}
 * NOT_ALLOWED. Every call is one transaction.
 */
public interface AuthorDesk {

    /** Gives an address to whoever came before there were authors' pages. The site asks for it when it starts; done again it does nothing. */
    void welcomeAll();

    /** Needs RUN_DESK. @return by slug */
    List<AuthorEntry> all(AccountId by);

    /** @throws CatalogueRefused UNKNOWN for who never was of the newsroom */
    AuthorEntry get(AccountId by, AccountId whom);

    /**
     * Changes a page and fires {@link CatalogueChanged} AUTHOR; with another slug the former address leads to the new one.
     *
     * @param version as in the {@link AuthorEntry} that was opened
     * @throws CatalogueRefused UNKNOWN, CHANGED_MEANWHILE, SLUG_TAKEN
     */
    void describe(AccountId by, AccountId whom, int version, AuthorSheet sheet, Instant now);

    /** Needs RUN_DESK. @return in how many bylines somebody stands, of drafts and what was thrown away included. */
    long pieces(AccountId by, AccountId whom);

    /**
     * Puts another author into every byline of one, once, and lets the address of their page lead to the other's; fires
     * {@link CatalogueChanged} AUTHOR. Their account stays, and so do all versions that were kept. Needs RUN_DESK. Whoever
     * still writes signs what they write from now on themself; for everybody else, whoever still names them means the other.
     *
     * @throws CatalogueRefused UNKNOWN for either, ITSELF
     */
    void merge(AccountId by, AccountId whom, AccountId into, Instant now);
}

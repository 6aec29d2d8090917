package org.kiosque.catalogue;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;

/**
 * Where former addresses lead. Where something stands at an address, it is shown: a redirect never hides it. Every call is
 * one transaction and needs {@link org.kiosque.accounts.Permission#RUN_DESK}; who lacks it meets
 * {@link org.kiosque.accounts.AccountRefused} NOT_ALLOWED. Every change fires {@link CatalogueChanged} REDIRECT.
 */
public interface RedirectDesk {

    /** @param text part of a path or a target, in any case; empty for all. @return the newest first */
    List<RedirectEntry> list(AccountId by, String text, int offset, int limit);

    long count(AccountId by, String text);

    /**
     * Lays a redirect by hand. Where its target leads on, it leads there at once, and what led to its path leads to its
     * target: nobody is sent on twice.
     *
     * @param external whether a target on another site is meant
     * @return where it leads at last
     * @throws CatalogueRefused EXTERNAL, LOOP, PATH_TAKEN, PAGE_EXISTS for the address of a section, tag, author, series or piece
     */
    Redirect lay(AccountId by, Redirect redirect, boolean external, Instant now);

    /** @param path as it is kept. @throws CatalogueRefused UNKNOWN */
    void remove(AccountId by, String path);
}

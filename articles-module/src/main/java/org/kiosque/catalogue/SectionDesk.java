package org.kiosque.catalogue;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;

/**
 * The sections of the paper, as the desk arranges them. Every call is one transaction and needs
 * {@link org.kiosque.accounts.Permission#RUN_DESK}; who lacks it meets {@link org.kiosque.accounts.AccountRefused}
 * NOT_ALLOWED. Every change fires {@link CatalogueChanged} SECTION. A section that is not there is
 * {@link CatalogueRefused} UNKNOWN. For whom a section's pieces are is laid down in
 * {@link org.kiosque.newsroom.AccessRules}.
 */
public interface SectionDesk {

    /** @return in the paper's order */
    List<SectionEntry> all(AccountId by);

    /** Adds one behind the others. @throws CatalogueRefused SLUG_TAKEN, NAME_TAKEN, FAINT_ON_LIGHT, FAINT_ON_DARK */
    void create(AccountId by, SectionSheet sheet);

    /**
     * Changes what is said about it. With another slug its pieces come along, and its former address leads to the new one.
     *
     * @param version as in the {@link SectionEntry} that was opened
     * @throws CatalogueRefused UNKNOWN, CHANGED_MEANWHILE, SLUG_TAKEN, NAME_TAKEN, FAINT_ON_LIGHT, FAINT_ON_DARK
     */
    void change(AccountId by, String slug, int version, SectionSheet sheet, Instant now);

    /** @param place from 0 on; beyond the last means last. @throws CatalogueRefused UNKNOWN */
    void place(AccountId by, String slug, int place);

    /**
     * Moves all pieces of a section into another, removes it, and lets its address lead there.
     *
     * @throws CatalogueRefused UNKNOWN for either, ITSELF
     */
    void merge(AccountId by, String slug, String into, Instant now);

    /** Removes a section nothing stands in. @throws CatalogueRefused UNKNOWN, NOT_EMPTY, LAST_SECTION */
    void retire(AccountId by, String slug);
}

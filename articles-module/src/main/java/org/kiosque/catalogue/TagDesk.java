package org.kiosque.catalogue;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.Tag;

/**
 * The tags, as the desk keeps them in order. They come into being by themselves when a piece is saved with a new name;
 * two names that differ only in case and accents are one tag. Every call is one transaction and, where nothing else is
 * said, needs {@link org.kiosque.accounts.Permission#RUN_DESK}; who lacks it meets
 * {@link org.kiosque.accounts.AccountRefused} NOT_ALLOWED. Every change fires {@link CatalogueChanged} TAG. A tag that is
 * not there is {@link CatalogueRefused} UNKNOWN.
 */
public interface TagDesk {

    enum Order { NAME, PIECES }

    /** For whoever types a tag. Needs {@link org.kiosque.accounts.Permission#WRITE}. @return those with the words in their names, by name */
    List<Tag> suggest(AccountId by, String typed, int limit);

    /** @param text part of a name in any case, with or without accents; empty for all */
    List<TagEntry> list(AccountId by, String text, Order order, int offset, int limit);

    long count(AccountId by, String text);

    /** @throws CatalogueRefused UNKNOWN */
    TagEntry get(AccountId by, String slug);

    /**
     * Renames a tag. Its pieces bear the new name, its former address leads to the new one, and whoever still writes the
     * former name means this tag.
     *
     * @param version as in the {@link TagEntry} that was opened
     * @throws CatalogueRefused UNKNOWN, CHANGED_MEANWHILE, NAME_TAKEN, SLUG_TAKEN
     */
    void change(AccountId by, String slug, int version, TagSheet sheet, Instant now);

    /**
     * Gives all pieces of a tag another one instead, removes it, and lets its address lead there.
     *
     * @param into the name of the other one
     * @return its slug
     * @throws CatalogueRefused UNKNOWN for either, ITSELF
     */
    String merge(AccountId by, String slug, String into, Instant now);

    /** Removes a tag that no piece bears. @throws CatalogueRefused UNKNOWN, NOT_EMPTY */
    void delete(AccountId by, String slug);
}

package org.kiosque.articles;

import org.kiosque.accounts.AccountId;

/**
 * What the pieces of a list have in common; at most one of these.
 *
 * @param section its slug, or null. What comes from an address may be anything
 * @param tag its slug, or null
 * @param author in whose byline somebody stands, or null
 * @param series or null
 */
public record Listing(String section, String tag, AccountId author, SeriesId series) {

    public static final Listing ALL = new Listing(null, null, null, null);

    public static Listing ofSection(String slug) {
        return new Listing(slug, null, null, null);
    }

    public static Listing ofTag(String slug) {
        return new Listing(null, slug, null, null);
    }

    public static Listing ofAuthor(AccountId author) {
        return new Listing(null, null, author, null);
    }

    public static Listing ofSeries(SeriesId series) {
        return new Listing(null, null, null, series);
    }

    /** @return whether nothing can be found at all: no slug looks like that */
    public boolean isHopeless() {
        return section != null && !Section.isSlug(section) || tag != null && !Tag.isSlug(tag);
    }
}

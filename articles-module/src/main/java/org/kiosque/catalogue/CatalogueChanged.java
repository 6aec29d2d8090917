package org.kiosque.catalogue;

/**
 * What readers see of the catalogue is no longer the same. Fired inside the transaction.
 *
 * @param slug as it was before; empty for a change that is about all of a kind, as the order of the sections
 */
public record CatalogueChanged(Kind kind, String slug) {

    public enum Kind {
        SECTION,
        TAG,
        AUTHOR,
        SERIES,
        /** The slug is a path. */
        REDIRECT
    }
}

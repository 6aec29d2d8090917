package org.kiosque.catalogue;

/**
 * What readers see of the catalogue is no longer the same. Fired inside the transaction.
 *
 * @param slug as it was before; empty for a change that is about all of a kind, as the order of the sections
 * @param became what it is from now on, the same when that did not change; what it was merged into; empty when it is gone
 */
public record CatalogueChanged(Kind kind, String slug, String became) {

    public enum Kind {
        SECTION,
        TAG,
        AUTHOR,
        SERIES,
        /** The slug is a path. */
        REDIRECT
    }
}

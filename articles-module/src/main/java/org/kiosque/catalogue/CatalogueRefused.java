package org.kiosque.catalogue;

import org.kiosque.platform.Refused;

/** The catalogue said no. */
public class CatalogueRefused extends Refused {

    public enum Reason {
        UNKNOWN,
        CHANGED_MEANWHILE,
        /** The slug belongs to another, or its address is one of the site's own. */
        SLUG_TAKEN,
        NAME_TAKEN,
        /** Nothing can become a part of itself. */
        ITSELF,
        /** Pieces stand in it, drafts and what was thrown away included. */
        NOT_EMPTY,
        LAST_SECTION,
        FAINT_ON_LIGHT,
        FAINT_ON_DARK,
        /** A redirect would come back to where it starts. */
        LOOP,
        /** There is a redirect from this address already. */
        PATH_TAKEN,
        /** Something stands at this address: nobody would be led away from it. */
        PAGE_EXISTS,
        /** The address is on another site, and nobody has said that this is meant. */
        EXTERNAL,
        /** A list does not name exactly the pieces of a series. */
        OTHER_PIECES
    }

    private final Reason reason;

    /** @param about a slug, a path or an id */
    public CatalogueRefused(Object about, Reason reason) {
        super("catalogue", about, reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

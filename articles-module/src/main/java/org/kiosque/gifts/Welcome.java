package org.kiosque.gifts;

import java.time.Instant;
import org.kiosque.accounts.AccountId;

/**
 * What becomes of somebody who comes by a link.
 *
 * @param giver null unless the standing is GOOD
 * @param until how long the link is good; null unless it is
 */
public record Welcome(Standing standing, AccountId giver, Instant until) {

    public enum Standing {
        GOOD,
        EXPIRED,
        /** Its giver took it back, or is no longer welcome on the site: which of the two is nobody's business. */
        REVOKED,
        /** It is no link to this piece, and perhaps none at all. */
        UNKNOWN
    }

    public boolean isGood() {
        return standing == Standing.GOOD;
    }
}

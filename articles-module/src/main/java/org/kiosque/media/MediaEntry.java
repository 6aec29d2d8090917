package org.kiosque.media;

import java.time.Instant;
import org.kiosque.accounts.AccountId;

/**
 * A picture as the desk works on it.
 *
 * @param name of the file that was uploaded
 * @param revision hand it back when changing it; it tells whether somebody else changed it in between
 * @param retiredAt since when the library hides it, null while it does not
 */
public record MediaEntry(Picture picture, String name, Description description, Focus focus, AccountId uploadedBy,
                         Instant uploadedAt, int revision, Instant retiredAt) {

    public boolean isRetired() {
        return retiredAt != null;
    }
}

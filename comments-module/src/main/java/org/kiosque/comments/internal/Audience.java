package org.kiosque.comments.internal;

import java.util.Locale;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.Permission;
import org.kiosque.comments.Invitation;
import org.kiosque.comments.Invitation.Obstacle;

/** Whom the site lets comment. */
enum Audience {
    /** Everyone with an account. */
    REGISTERED,
    /** Everyone who may read what is for subscribers. */
    SUBSCRIBERS;

    /** @throws IllegalArgumentException for a word that is neither */
    static Audience named(String word) {
        return valueOf(word.strip().toUpperCase(Locale.ROOT));
    }

    /** @param who null for somebody who has not signed in. @return the first thing that stands in the way */
    Invitation invitation(Account who, boolean open) {
        if (!open) return new Invitation(Obstacle.CLOSED);
        if (who == null || !who.verified()) return new Invitation(Obstacle.SIGN_IN);
        if (who.suspended()) return new Invitation(Obstacle.SUSPENDED);
        if (this == SUBSCRIBERS && !who.may(Permission.READ_PAID)) return new Invitation(Obstacle.SUBSCRIBE);
        return new Invitation(null);
    }
}

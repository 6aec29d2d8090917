package org.kiosque.gifts;

import java.time.Instant;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Pass;

/**
 * A piece somebody has given away, as they see it.
 *
 * @param pass what the link carries
 * @param until from then on the link opens nothing
 * @param revokedAt when its giver took it back; null when they did not
 * @param opened how often somebody other than its giver came by the link; nothing is known of them
 */
public record Gift(GiftId id, ArticleId article, Pass pass, Instant givenAt, Instant until, Instant revokedAt, int opened) {

    public boolean isRevoked() {
        return revokedAt != null;
    }

    /** @return whether it opens its piece, as far as that depends on the gift */
    public boolean isGood(Instant now) {
        return revokedAt == null && now.isBefore(until);
    }
}

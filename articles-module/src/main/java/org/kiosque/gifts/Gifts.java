package org.kiosque.gifts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Pass;

/**
 * Giving single pieces away by a link. A gift is good for some days, for as many people as are shown the link; it ends
 * early when its giver takes it back or is suspended, not when their subscription runs out: what was given was theirs to
 * give. Every call is one transaction.
 */
public interface Gifts {

    /** @return how many pieces this person may still give away in the calendar month of the site's zone */
    Allowance allowance(AccountId giver, Instant now);

    /**
     * Gives a piece away. Asked again while that gift is good, it answers with the same one, which counts once.
     *
     * @throws GiftRefused UNKNOWN, FREE_ALREADY, NONE_LEFT
     * @throws org.kiosque.accounts.AccountRefused NOT_ALLOWED for whoever may not read what is for subscribers
     */
    Gift give(AccountId giver, ArticleId article, Instant now);

    /** @return the gift of this piece by this person that is good now */
    Optional<Gift> given(AccountId giver, ArticleId article, Instant now);

    /** @return what this person has given away, the last first, also what is no longer good */
    List<Gift> given(AccountId giver, int offset, int limit);

    /** Ends it. It still counts for its month: else one link after the other could be given. @throws GiftRefused UNKNOWN */
    void revoke(AccountId giver, GiftId gift, Instant now);

    /**
     * Somebody opens the piece by a link, which is counted unless the link is not good or they are its giver.
     *
     * @param reader null for somebody who has not signed in
     */
    Welcome welcome(Pass pass, ArticleId article, AccountId reader, Instant now);

    /** As {@link #welcome}, and counts nothing. */
    Welcome look(Pass pass, ArticleId article, Instant now);
}

package org.kiosque.frontpage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleCard;

/**
 * What editors do with the home page. Every call is one transaction and needs
 * {@link org.kiosque.accounts.Permission#PUBLISH}; who lacks it meets {@link org.kiosque.accounts.AccountRefused}
 * NOT_ALLOWED. Nothing is ever forgotten: a new arrangement takes the place of the one before, a cancelled one says so.
 */
public interface FrontPageDesk {

    /** How long ahead a change may be scheduled. */
    Duration FARTHEST = Duration.ofDays(365);

    DeskState open(AccountId by, Instant now);

    /** @throws FrontPageRefused UNKNOWN */
    Arrangement find(AccountId by, ArrangementId id);

    /** @return what took effect or was cancelled, the last first */
    List<Arrangement> history(AccountId by, Instant now, int limit);

    /**
     * Shows what would lead at a moment, of what is public by then as far as is known now.
     *
     * @param plan null for what is arranged for that moment
     */
    List<ArticleCard> preview(AccountId by, Lineup plan, Instant at);

    /**
     * Makes a plan hold from a moment on and fires {@link FrontPageArranged}. A picked piece need not be public yet: it
     * leads once it is.
     *
     * @param from null for now
     * @param version as in the {@link DeskState} that was opened
     * @throws FrontPageRefused PAST, TOO_FAR, ENDS_TOO_SOON when a pick would end before it begins, NO_SUCH_PIECE,
     *     CHANGED_MEANWHILE
     */
    ArrangementId arrange(AccountId by, Lineup plan, Instant from, int version, Instant now);

    /**
     * Takes back what has not taken effect yet, and fires {@link ArrangementCancelled}.
     *
     * @throws FrontPageRefused UNKNOWN, TOO_LATE when it has taken effect, or was cancelled before
     */
    void cancel(AccountId by, ArrangementId id, Instant now);
}

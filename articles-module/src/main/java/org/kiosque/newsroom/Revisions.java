package org.kiosque.newsroom;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/**
 * What a piece said before. A revision is written once and never changed or removed. Every call is one transaction and
 * needs what {@link Newsroom#open} needs.
 */
public interface Revisions {

    /** @return the newest first, without their texts. @throws ArticleRefused UNKNOWN, NOT_YOURS */
    List<Revision> of(AccountId by, ArticleId id);

    /** @throws ArticleRefused UNKNOWN, NOT_YOURS, NO_SUCH_REVISION */
    Draft text(AccountId by, ArticleId id, int number);

    /**
     * Saves a former text anew, as a revision of its own.
     *
     * @return the new version
     * @throws ArticleRefused NO_SUCH_REVISION, and whatever {@link Newsroom#save} may say
     */
    int restore(AccountId by, ArticleId id, int number, int version, Instant now);

    /**
     * Works out anew what binds the revisions of a piece together.
     *
     * @return the number of the first that is not as it was written; 0 when all are
     * @throws ArticleRefused UNKNOWN, NOT_YOURS
     */
    int firstBroken(AccountId by, ArticleId id);
}

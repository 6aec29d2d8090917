package org.kiosque.newsroom;

import java.time.Instant;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/**
 * Who has a piece open for writing. A lock warns and stops nobody: two who save are kept apart by the version. It lapses
 * by itself when its holder has not been heard of for a while. Every call is one transaction and needs what
 * {@link Newsroom#open} needs.
 */
public interface Locks {

    /** How long a lock lasts after its holder was last heard of. */
    int SECONDS = 60;

    /** @param since when the holder began to write */
    record Lock(AccountId holder, Instant since) {}

    /**
     * Takes the lock unless somebody else holds it, or says that one is still there. Ask again well within
     * {@link #SECONDS}.
     *
     * @return who holds it now. @throws ArticleRefused UNKNOWN, NOT_YOURS
     */
    Lock take(AccountId by, ArticleId id, Instant now);

    /** Takes it from whoever holds it. @throws ArticleRefused UNKNOWN, NOT_YOURS */
    Lock takeOver(AccountId by, ArticleId id, Instant now);

    /** Lets go of one's own lock; without one, nothing happens. */
    void release(AccountId by, ArticleId id);

    /** @throws ArticleRefused UNKNOWN, NOT_YOURS */
    Optional<Lock> of(AccountId by, ArticleId id, Instant now);
}

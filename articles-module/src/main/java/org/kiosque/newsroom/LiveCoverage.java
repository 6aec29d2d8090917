package org.kiosque.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.LiveEntry;
import org.kiosque.articles.LiveEntryId;

/**
 * Telling an event entry by entry. A live may be prepared before it is public. Every call is one transaction and needs
 * {@link org.kiosque.accounts.Permission#PUBLISH}; who lacks it meets {@link org.kiosque.accounts.AccountRefused}
 * NOT_ALLOWED. Each may be refused as {@link ArticleRefused} UNKNOWN or {@link LiveRefused} NOT_A_LIVE; those that
 * change something also as {@link ArticleRefused} ARCHIVED or IN_TRASH and {@link LiveRefused} CLOSED, those about an
 * entry as {@link LiveRefused} UNKNOWN when it is not there any more.
 */
public interface LiveCoverage {

    int PINNED_MAX = 3;
    int AGE_MAX_DAYS = 366;

    /**
     * Adds an entry and fires {@link LiveEntryAdded}.
     *
     * @throws LiveRefused EMPTY, TOO_LONG when cleaning makes it so, IN_THE_FUTURE, TOO_LONG_AGO
     */
    LiveEntryId add(AccountId by, ArticleId live, LiveText text, Instant now);

    /**
     * Gives an entry another text; readers who may have seen the former one are told.
     *
     * @param version as in the {@link LiveEntry} that was opened
     * @throws LiveRefused as {@link #add} does, and CHANGED_MEANWHILE
     */
    void edit(AccountId by, LiveEntryId entry, int version, LiveText text, Instant now);

    /** Keeps it on top of the page. @throws LiveRefused TOO_MANY_PINNED */
    void pin(AccountId by, LiveEntryId entry);

    void unpin(AccountId by, LiveEntryId entry);

    /** Takes it away for good. */
    void remove(AccountId by, LiveEntryId entry, Instant now);

    /** Ends it, after which it can only be read, and fires {@link LiveClosed}. What is archived ends by itself. */
    void close(AccountId by, ArticleId live, Instant now);

    /** Lets it go on. @throws LiveRefused NOT_CLOSED */
    void reopen(AccountId by, ArticleId live);

    /** @return when it ended; empty while it goes on */
    Optional<Instant> closedAt(AccountId by, ArticleId live);

    /** @return the newest first, in the order of the moments they tell of */
    List<LiveEntry> entries(AccountId by, ArticleId live, int offset, int limit);

    /** @return how many {@link #entries} there are in all */
    long count(AccountId by, ArticleId live);

    /** @throws LiveRefused UNKNOWN when it is none of this live */
    LiveEntry entry(AccountId by, ArticleId live, LiveEntryId entry);
}

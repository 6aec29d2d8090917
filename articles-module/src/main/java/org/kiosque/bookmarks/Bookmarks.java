package org.kiosque.bookmarks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/** The pieces a person keeps. Nobody sees those of somebody else. Every call is one transaction. */
public interface Bookmarks {

    /** How many one person may keep. */
    int MAX = 1_000;

    /**
     * A piece that is kept already stays where it is in the list.
     *
     * @throws BookmarkRefused UNKNOWN when nothing with this id is published, TOO_MANY when {@link #MAX} are kept already
     */
    void add(AccountId by, ArticleId article, Instant now);

    /** Whatever is not kept is left alone. */
    void remove(AccountId by, ArticleId article);

    /** @return the last kept first, also those that are not published any more */
    List<Bookmark> list(AccountId by, int offset, int limit);

    long count(AccountId by);

    /** One query for all of them. @return which of these are kept */
    Set<ArticleId> among(AccountId by, Collection<ArticleId> articles);
}

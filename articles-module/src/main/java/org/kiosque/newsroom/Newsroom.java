package org.kiosque.newsroom;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Reading;
import org.kiosque.articles.Section;

/**
 * Writing. Every call is one transaction and needs {@link org.kiosque.accounts.Permission#WRITE}; who lacks it meets
 * {@link org.kiosque.accounts.AccountRefused} NOT_ALLOWED. Without {@link org.kiosque.accounts.Permission#EDIT}
 * somebody sees only the pieces that bear their name or are assigned to them, and changes them only until they are
 * handed in: others' pieces, and their own public ones, are {@link ArticleRefused} NOT_YOURS, those that were handed in
 * WITH_THE_DESK. What was thrown away is IN_TRASH, what is archived ARCHIVED.
 */
public interface Newsroom {

    /** Starts a draft. @throws ArticleRefused as {@link #save} does about a text */
    ArticleId start(AccountId by, Draft draft, Instant now);

    /** As {@link #start}, for what is no more than an idea yet. */
    ArticleId suggest(AccountId by, Draft idea, Instant now);

    /**
     * Saves a new text and keeps it as a revision. When the piece is public and something in it has changed, readers see
     * it at once and {@link ArticleRevised} is fired; once it was public, a change of its words is dated for readers.
     *
     * @param version as in the {@link Manuscript} that was opened
     * @param why for those who look at the revisions later; may be empty
     * @return the new version
     * @throws ArticleRefused UNKNOWN, NOT_YOURS, WITH_THE_DESK, ARCHIVED, IN_TRASH, NO_SUCH_SECTION, NO_SUCH_PICTURE,
     *     NO_SUCH_SERIES, TOO_LONG when cleaning makes the body longer than a draft may be, NOT_OF_THE_NEWSROOM,
     *     SLUG_TAKEN, KIND_FIXED, CHANGED_MEANWHILE; when it is public or about to be NO_BODY, NO_PICTURE, and
     *     FOR_CHIEF_EDITORS for one who would make it speak for the paper, or no longer
     */
    int save(AccountId by, ArticleId id, int version, Draft draft, String why, Instant now);

    /** @throws ArticleRefused UNKNOWN, NOT_YOURS */
    Manuscript open(AccountId by, ArticleId id);

    /** @return the piece whole, as readers with the right to all of it would see it. @throws ArticleRefused UNKNOWN, NOT_YOURS */
    Reading preview(AccountId by, ArticleId id, Instant now);

    /** In the order that is asked for; without EDIT one's own only. */
    List<ManuscriptLine> list(AccountId by, Search search, int offset, int limit);

    /** @return how many {@link #list} would show in all */
    long count(AccountId by, Search search);

    /** @return what is public and has these words in its title, whoever wrote it, the last published first */
    List<ManuscriptLine> linkable(AccountId by, String words, int limit);

    /** @return what is due, scheduled or was published from one moment until before another, soonest first; without EDIT one's own only */
    List<ManuscriptLine> planned(AccountId by, Instant from, Instant until);

    /**
     * Makes these the sections of the paper, in this order; one whose slug exists is renamed, none is removed.
     *
     * @param by null when the site sets itself up; else needs {@link org.kiosque.accounts.Permission#MANAGE_PEOPLE}
     */
    void arrangeSections(AccountId by, List<Section> sections);
}

package org.kiosque.newsroom;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Reading;
import org.kiosque.articles.Section;

/**
 * What authors and editors do with articles and briefs. Every call is one transaction. All of it needs
 * {@link org.kiosque.accounts.Permission#WRITE}, publishing and withdrawing need
 * {@link org.kiosque.accounts.Permission#PUBLISH}; who lacks it meets
 * {@link org.kiosque.accounts.AccountRefused} NOT_ALLOWED. An author without PUBLISH sees their own pieces
 * only, and changes them as long as they are not public: others' pieces, and changing their own public ones, are
 * {@link ArticleRefused} NOT_YOURS.
 */
public interface Newsroom {

    /** @throws ArticleRefused NO_SUCH_SECTION, TOO_LONG when cleaning makes the body longer than a draft may be */
    ArticleId start(AccountId by, Draft draft, Instant now);

    /**
     * Saves a new text. When the piece is public and something in it has changed, readers see it at once and
     * {@link ArticleRevised} is fired; once it was public, a change of its words is dated for readers.
     *
     * @param version as in the {@link Manuscript} that was opened
     * @return the new version
     * @throws ArticleRefused UNKNOWN, NOT_YOURS, NO_SUCH_SECTION, TOO_LONG, CHANGED_MEANWHILE, NO_BODY when it is
     *     public
     */
    int save(AccountId by, ArticleId id, int version, Draft draft, Instant now);

    /** @throws ArticleRefused UNKNOWN, NOT_YOURS */
    Manuscript open(AccountId by, ArticleId id);

    /** @return the piece whole, as readers with the right to all of it would see it. @throws ArticleRefused UNKNOWN, NOT_YOURS */
    Reading preview(AccountId by, ArticleId id, Instant now);

    /**
     * Makes it public from now on and fires {@link ArticlePublished}. A piece that was public before keeps its date.
     *
     * @throws ArticleRefused UNKNOWN, NOT_A_DRAFT, NO_BODY, CHANGED_MEANWHILE when somebody saved at the same moment
     */
    void publish(AccountId by, ArticleId id, Instant now);

    /**
     * Takes it back into the newsroom and fires {@link ArticleUnpublished}.
     *
     * @throws ArticleRefused UNKNOWN, NOT_PUBLISHED, CHANGED_MEANWHILE when somebody saved at the same moment
     */
    void unpublish(AccountId by, ArticleId id, Instant now);

    /** The last saved first; for an author without PUBLISH their own only. */
    List<ManuscriptLine> list(AccountId by, Search search, int offset, int limit);

    /** @return how many {@link #list} would show in all */
    long count(AccountId by, Search search);

    /**
     * Makes these the sections of the paper, in this order; one whose slug exists is renamed, none is removed.
     *
     * @param by null when the site sets itself up; else needs {@link org.kiosque.accounts.Permission#MANAGE_PEOPLE}
     */
    void arrangeSections(AccountId by, List<Section> sections);
}

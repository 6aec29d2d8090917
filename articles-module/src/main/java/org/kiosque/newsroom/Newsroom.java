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
 * {@link org.kiosque.accounts.AccountRefused} NOT_ALLOWED. An author without PUBLISH sees and changes their own drafts
 * only.
 */
public interface Newsroom {

    /** @throws ArticleRefused NO_SUCH_SECTION */
    ArticleId start(AccountId by, Draft draft, Instant now);

    /**
     * Saves a new text. When the piece is public, readers see it at once and {@link ArticleRevised} is fired.
     *
     * @param version as in the {@link Manuscript} that was opened
     * @return the new version
     * @throws ArticleRefused UNKNOWN, NOT_YOURS, NO_SUCH_SECTION, CHANGED_MEANWHILE
     */
    int save(AccountId by, ArticleId id, int version, Draft draft, Instant now);

    /** @throws ArticleRefused UNKNOWN, NOT_YOURS */
    Manuscript open(AccountId by, ArticleId id);

    /** @return the piece whole, as readers with the right to all of it would see it. @throws ArticleRefused UNKNOWN, NOT_YOURS */
    Reading preview(AccountId by, ArticleId id, Instant now);

    /**
     * Makes it public from now on and fires {@link ArticlePublished}. A piece that was public before keeps its date.
     *
     * @throws ArticleRefused UNKNOWN, NOT_A_DRAFT, NO_BODY
     */
    void publish(AccountId by, ArticleId id, Instant now);

    /** Takes it back into the newsroom and fires {@link ArticleUnpublished}. @throws ArticleRefused UNKNOWN, NOT_PUBLISHED */
    void unpublish(AccountId by, ArticleId id, Instant now);

    /** The last saved first. */
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

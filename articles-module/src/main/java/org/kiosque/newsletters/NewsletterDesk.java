package org.kiosque.newsletters;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleCard;

/**
 * What the desk does with letters. Every call is one transaction. Composing needs
 * {@link org.kiosque.accounts.Permission#EDIT}, letting an issue go out or stopping it
 * {@link org.kiosque.accounts.Permission#PUBLISH}, the timetable {@link org.kiosque.accounts.Permission#RUN_DESK}; whoever
 * lacks it meets {@link org.kiosque.accounts.AccountRefused} NOT_ALLOWED.
 */
public interface NewsletterDesk {

    /**
     * Starts a draft with what the rule proposes: the day's briefs, or the articles since the last issue. The subject names
     * today or, for the weekly letter, the day on which the timetable has its next issue go out.
     */
    IssueId start(AccountId by, Newsletter newsletter, Instant now);

    /** @throws NewsletterRefused UNKNOWN */
    Issue open(AccountId by, IssueId id);

    /** @return the issue as it would go out now, or as it went. @throws NewsletterRefused UNKNOWN */
    Edition edition(AccountId by, IssueId id, Instant now);

    /** @return published pieces that are not in the issue, the newest first. @throws NewsletterRefused UNKNOWN */
    List<ArticleCard> candidates(AccountId by, IssueId id, Instant now, int limit);

    /**
     * @param version as in the {@link Issue} that was opened
     * @return the new version
     * @throws NewsletterRefused UNKNOWN, CLOSED, CHANGED_MEANWHILE, NOT_PUBLISHED when a piece that is new in it is not
     *     public, NO_PIECES when it is scheduled
     */
    int save(AccountId by, IssueId id, int version, Composition composition, Instant now);

    /**
     * Mails the issue as it is now to the acting person alone ({@link CopyDue}).
     *
     * @throws NewsletterRefused UNKNOWN, NO_PIECES
     */
    void test(AccountId by, IssueId id, Instant now);

    /**
     * Lets the issue go out at this moment.
     *
     * @param moment by the clocks of the site's zone; null for now
     * @throws NewsletterRefused UNKNOWN, CLOSED, CHANGED_MEANWHILE, NO_PIECES, PAST, TOO_FAR, MISSING_HOUR, DOUBLE_HOUR,
     *     EDITION_TAKEN
     */
    void schedule(AccountId by, IssueId id, int version, LocalDateTime moment, Instant now);

    /** Makes a scheduled issue a draft again. @throws NewsletterRefused UNKNOWN, CLOSED */
    void unschedule(AccountId by, IssueId id, Instant now);

    /** Gives it up, in the middle of the sending too. @throws NewsletterRefused UNKNOWN, CLOSED when it is sent or given up */
    void cancel(AccountId by, IssueId id, Instant now);

    /** The newest first. */
    List<Issue> list(AccountId by, int offset, int limit);

    /** @return how many {@link #list} would show in all */
    long count(AccountId by);

    /** @return when the letter goes out by itself */
    Timetable timetable(AccountId by, Newsletter newsletter);

    /**
     * From now on: a moment that has passed is not made up for.
     *
     * @throws NewsletterRefused NO_DAY, ONE_DAY
     */
    void arrange(AccountId by, Newsletter newsletter, Timetable timetable, Instant now);
}

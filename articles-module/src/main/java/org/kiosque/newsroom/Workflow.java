package org.kiosque.newsroom;

import java.time.Instant;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/**
 * A piece's way from an idea to the archive. Every call is one transaction; who lacks the permission it names meets
 * {@link org.kiosque.accounts.AccountRefused} NOT_ALLOWED. Each may be refused as {@link ArticleRefused} UNKNOWN,
 * NOT_YOURS (as in {@link Newsroom}), IN_TRASH, or CHANGED_MEANWHILE when somebody acted at the same moment.
 */
public interface Workflow {

    /**
     * Takes a piece that is not public to another state on the desk; a scheduled one is scheduled no more. Fires
     * {@link ArticleMoved}. Needs WRITE; without EDIT an author turns ideas into drafts and back, hands drafts in and
     * takes them back.
     *
     * @param to one of {@link State#isOnTheDesk}
     * @throws ArticleRefused FOR_EDITORS, WRONG_STATE
     */
    void move(AccountId by, ArticleId id, State to, Instant now);

    /**
     * Says who works on it, and until when; fires {@link ArticleAssigned} when somebody new does. Needs WRITE; without
     * EDIT one may only take what nobody works on, or leave one's own.
     *
     * @param to null for nobody
     * @param dueAt null for no hurry
     * @throws ArticleRefused FOR_EDITORS, NOT_OF_THE_NEWSROOM, ARCHIVED
     */
    void assign(AccountId by, ArticleId id, AccountId to, Instant dueAt, Instant now);

    /**
     * Forbids to bring it out before a moment, by whatever way. Needs EDIT; lifting one that has not passed needs RUN_DESK.
     *
     * @param until null to lift it
     * @throws ArticleRefused NOT_A_DRAFT, UNDER_EMBARGO when it is scheduled before then, IN_THE_PAST, FOR_CHIEF_EDITORS
     */
    void embargo(AccountId by, ArticleId id, Instant until, Instant now);

    /**
     * Lets it come out by itself at a moment, to the second, and fires {@link ArticleScheduled}; once more gives it
     * another moment. Needs PUBLISH; what speaks for the paper needs RUN_DESK.
     *
     * @throws ArticleRefused NOT_A_DRAFT, NO_BODY, NO_PICTURE, IN_THE_PAST, TOO_FAR after more than five years,
     *     UNDER_EMBARGO, FOR_CHIEF_EDITORS
     */
    void schedule(AccountId by, ArticleId id, Instant publishAt, Instant now);

    /**
     * Makes it public from now on and fires {@link ArticlePublished}. A piece that was public before keeps its date.
     * Needs PUBLISH; what speaks for the paper needs RUN_DESK.
     *
     * @throws ArticleRefused NOT_A_DRAFT, NO_BODY, NO_PICTURE, UNDER_EMBARGO, FOR_CHIEF_EDITORS
     */
    void publish(AccountId by, ArticleId id, Instant now);

    /** Takes it back to the drafts and fires {@link ArticleUnpublished}. Needs PUBLISH. @throws ArticleRefused NOT_PUBLISHED */
    void unpublish(AccountId by, ArticleId id, Instant now);

    /** Closes a public piece and fires {@link ArticleArchived}. Needs RUN_DESK. @throws ArticleRefused NOT_PUBLISHED */
    void archive(AccountId by, ArticleId id, Instant now);

    /** Opens an archived piece again and fires {@link ArticleReopened}. Needs RUN_DESK. @throws ArticleRefused WRONG_STATE */
    void reopen(AccountId by, ArticleId id, Instant now);

    /**
     * Throws it into the trash, where it keeps its id and its address. Needs WRITE, for all but one's own ideas and
     * drafts EDIT.
     *
     * @throws ArticleRefused FOR_EDITORS, WRONG_STATE while it is public or scheduled
     */
    void discard(AccountId by, ArticleId id, Instant now);

    /** Takes it out of the trash, as it was. Needs the same as {@link #discard}. @throws ArticleRefused WRONG_STATE when it is not there */
    void restore(AccountId by, ArticleId id, Instant now);

    /**
     * Brings out one piece whose moment has come, if there is one, and fires {@link ArticlePublished} with that moment.
     * Several nodes may call it at once: each piece comes out once.
     *
     * @return whether there was one, so that there may be more
     */
    boolean publishNextDue(Instant now);

    /** @return the soonest moment at which a scheduled piece comes out, past or to come */
    Optional<Instant> nextDue();
}

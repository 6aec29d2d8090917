package org.kiosque.corrections;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/**
 * What the newsroom does about mistakes. Every call is one transaction. Publishing and deciding need
 * {@link org.kiosque.accounts.Permission#EDIT}; looking needs {@link org.kiosque.accounts.Permission#WRITE}, and
 * who has no more than that sees the proposals on their own articles only. Who lacks it meets
 * {@link org.kiosque.accounts.AccountRefused} NOT_ALLOWED.
 */
public interface CorrectionsDesk {

    int REMARK_MAX = 1_000;

    /**
     * Appends a note to the ledger and fires {@link CorrectionPublished}. Two at once are put one behind the other.
     *
     * @param token made with the form: sending it twice is sending it once
     * @throws CorrectionRefused NOT_PUBLIC, NO_SUCH_ENTRY when what it amends is no entry on this article
     */
    Correction publish(AccountId by, ArticleId article, Note note, UUID token, Instant now);

    /**
     * Closes a proposal as right and fires {@link ProposalAccepted}; publishes the note in the same transaction.
     *
     * @param note null to publish none
     * @throws CorrectionRefused UNKNOWN, ALREADY_DECIDED, and all of {@link #publish}
     */
    void accept(AccountId by, ProposalId id, Note note, Instant now);

    /**
     * Closes a proposal as wrong and fires {@link ProposalDeclined}.
     *
     * @param remark at most {@value #REMARK_MAX} characters; empty or null for none
     * @param tell whether the reader is to be told
     * @throws CorrectionRefused UNKNOWN, ALREADY_DECIDED, NO_REASON, REMARK_LENGTH
     */
    void decline(AccountId by, ProposalId id, DeclineReason reason, String remark, boolean tell, Instant now);

    /** The open ones the oldest first, others the newest first. @param state null for all */
    List<Proposal> proposals(AccountId by, ProposalState state, int offset, int limit);

    /** One query. @return how many {@link #proposals} there are in each state, none missing */
    Map<ProposalState, Long> counts(AccountId by);

    /** One look into an index, for a badge. @return how many are open among those this person sees */
    long open(AccountId by);

    /** @throws CorrectionRefused UNKNOWN, NOT_YOURS */
    Proposal proposal(AccountId by, ProposalId id);

    /** @return the words in the article as it is now; empty when they do not stand there any more, or it is not public */
    Optional<Passage> inContext(AccountId by, ProposalId id, Instant now);

    /** One query for all of them. @return what became of their proposals; those who made none are missing */
    Map<AccountId, TrackRecord> records(AccountId by, Collection<AccountId> readers);
}

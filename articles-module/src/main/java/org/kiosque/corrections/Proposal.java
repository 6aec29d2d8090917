package org.kiosque.corrections;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/**
 * A proposal as the newsroom sees it.
 *
 * @param passage as the reader sent it
 * @param block as in {@link NewProposal}
 * @param decidedBy null while it is open, as decidedAt
 * @param reason null unless it was declined
 * @param remark what was told with a refusal; may be empty
 * @param correction the number of the note that was published on it; null when there is none
 */
public record Proposal(ProposalId id, ArticleId article, AccountId proposer, String passage, Integer block, String text,
                       Instant proposedAt, ProposalState state, AccountId decidedBy, Instant decidedAt,
                       DeclineReason reason, String remark, Long correction) {

    public boolean isOpen() {
        return state == ProposalState.OPEN;
    }
}

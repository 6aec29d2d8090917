package org.kiosque.corrections;

import java.time.Instant;
import org.kiosque.accounts.AccountId;

/** How readers point a mistake out. */
public interface Proposals {

    /** So many a day and person. */
    int A_DAY = 10;

    /**
     * Puts a proposal before the newsroom and fires {@link CorrectionProposed}. The passage is looked for in what this
     * reader may read of the article, title and standfirst included; blanks, quotation marks, apostrophes and dashes
     * are taken as alike.
     *
     * @param by null for somebody who has not signed in
     * @return the proposal; the first one when the same token comes again
     * @throws CorrectionRefused NOT_INVITED without an account or with a suspended one, UNKNOWN when the article is not
     *     public, PASSAGE_NOT_FOUND, TOO_MANY after {@value #A_DAY} within a day
     */
    ProposalId propose(AccountId by, NewProposal proposal, Instant now);
}

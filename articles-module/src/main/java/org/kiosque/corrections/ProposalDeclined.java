package org.kiosque.corrections;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/**
 * The newsroom leaves a passage as it is. Fired inside the transaction.
 *
 * @param passage as the reader sent it
 * @param remark may be empty
 * @param tell whether the editor wants the reader to be told
 */
public record ProposalDeclined(ProposalId proposal, ArticleId article, AccountId proposer, String passage,
                               AccountId by, DeclineReason reason, String remark, boolean tell, Instant at) {}

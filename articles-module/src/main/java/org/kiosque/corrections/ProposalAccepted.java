package org.kiosque.corrections;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/**
 * A reader was right. Fired inside the transaction.
 *
 * @param passage as the reader sent it
 * @param correction the number of the note that was published with the decision; null when there is none
 */
public record ProposalAccepted(ProposalId proposal, ArticleId article, AccountId proposer, String passage,
                               AccountId by, Long correction, Instant at) {}

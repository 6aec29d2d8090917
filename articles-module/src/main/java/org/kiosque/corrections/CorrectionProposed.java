package org.kiosque.corrections;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/** A reader pointed a mistake out. Fired inside the transaction. */
public record CorrectionProposed(ProposalId proposal, ArticleId article, AccountId by, Instant at) {}

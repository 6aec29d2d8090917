package org.kiosque.corrections;

import org.kiosque.accounts.AccountId;

/** A note on an article is public. Fired inside the transaction. @param by who wrote it, for the newsroom only */
public record CorrectionPublished(Correction correction, AccountId by) {}

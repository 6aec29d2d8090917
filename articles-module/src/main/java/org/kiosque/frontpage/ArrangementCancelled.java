package org.kiosque.frontpage;

import java.time.Instant;
import org.kiosque.accounts.AccountId;

/** A change of the home page will not happen. Fired inside the transaction. */
public record ArrangementCancelled(ArrangementId arrangement, AccountId by, Instant at) {}

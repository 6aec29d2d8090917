package org.kiosque.frontpage;

import java.time.Instant;
import org.kiosque.accounts.AccountId;

/** The home page has, or will have, other leading stories. Fired inside the transaction. @param from when they lead */
public record FrontPageArranged(ArrangementId arrangement, AccountId by, Instant from, Instant at) {}

package org.kiosque.accounts;

import java.time.Instant;

/** An address was proven. Fired inside the transaction. */
public record AccountVerified(AccountId account, Instant at) {}

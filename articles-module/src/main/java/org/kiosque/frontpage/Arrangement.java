package org.kiosque.frontpage;

import java.time.Instant;
import org.kiosque.accounts.AccountId;

/**
 * A plan for the home page as somebody made it. It holds from its moment on, until the next one takes effect.
 *
 * @param from when it takes effect
 * @param at when it was arranged
 * @param cancelledBy null unless somebody took it back before it took effect
 * @param cancelledAt null likewise
 */
public record Arrangement(ArrangementId id, Lineup plan, Instant from, AccountId by, Instant at, AccountId cancelledBy,
                          Instant cancelledAt) {}

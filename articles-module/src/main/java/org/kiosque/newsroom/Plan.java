package org.kiosque.newsroom;

import java.time.Instant;
import org.kiosque.accounts.AccountId;

/**
 * Where a piece stands and what is to become of it.
 *
 * @param assignee who works on it; null for nobody in particular
 * @param dueAt when it is wanted; null when there is no hurry
 * @param publishAt when it comes out by itself; null unless it is scheduled
 * @param embargoUntil before then nobody may bring it out; null without an embargo
 * @param trashedAt when it was thrown away; null when it was not
 */
public record Plan(State state, AccountId assignee, Instant dueAt, Instant publishAt, Instant embargoUntil,
                   Instant trashedAt) {

    public boolean isTrashed() {
        return trashedAt != null;
    }

    public boolean isUnderEmbargo(Instant now) {
        return embargoUntil != null && embargoUntil.isAfter(now);
    }
}

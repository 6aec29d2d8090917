package org.kiosque.articles;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * The one answer to who reads how much of a piece, for every channel it leaves by.
 *
 * @param access for whom the whole text is at that moment
 * @param freeAt when it will be for everybody; null when it is already, or never will be
 * @param whole whether this reader may have all of it
 */
public record AccessDecision(Access access, Instant freeAt, boolean whole) {

    /** As below, for somebody who shows no pass. */
    public static AccessDecision of(AccessRule rule, Instant publishedAt, BooleanSupplier mayReadPaid, Instant now) {
        return of(rule, publishedAt, mayReadPaid, () -> false, now);
    }

    /**
     * @param rule with nothing above it: a rule that leaves it open here means free
     * @param publishedAt when it was first published; null for a piece that never was
     * @param mayReadPaid asked only when it matters
     * @param passOpens whether the reader shows a pass that opens this piece; asked only when nothing else does
     */
    public static AccessDecision of(AccessRule rule, Instant publishedAt, BooleanSupplier mayReadPaid,
                                    BooleanSupplier passOpens, Instant now) {
        Instant freeAt = freeFrom(rule, publishedAt);
        if (!freeAt.isAfter(now)) return new AccessDecision(Access.FREE, null, true);
        return new AccessDecision(Access.SUBSCRIBERS, freeAt.equals(Instant.MAX) ? null : freeAt,
                mayReadPaid.getAsBoolean() || passOpens.getAsBoolean());
    }

    /** @return from when on it is for everybody: {@link Instant#MIN} when it always was, {@link Instant#MAX} when it never will be */
    public static Instant freeFrom(AccessRule rule, Instant publishedAt) {
        return switch (rule.mode()) {
            case INHERITED, FREE -> Instant.MIN;
            case SUBSCRIBERS -> Instant.MAX;
            case SUBSCRIBERS_THEN_FREE -> publishedAt == null ? Instant.MAX : publishedAt.plus(Duration.ofDays(rule.freeAfterDays()));
        };
    }
}

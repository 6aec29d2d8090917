package org.kiosque.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.kiosque.articles.AccessRule;

/** An {@link AccessRule} as its columns hold it. */
@Embeddable
record Rule(@Enumerated(EnumType.STRING) @Column(name = "access_mode") AccessRule.Mode mode,
            @Column(name = "access_days") int days) {

    static Rule of(AccessRule rule) {
        return new Rule(rule.mode(), rule.freeAfterDays());
    }

    AccessRule laidDown() {
        return new AccessRule(mode, days);
    }
}

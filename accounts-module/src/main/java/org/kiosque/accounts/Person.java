package org.kiosque.accounts;

import java.time.Instant;
import java.util.Set;

/** The public face of an account: what stands beside a comment or in a byline. Never null fields, never an address. */
public record Person(AccountId id, String pseudonym, Set<Role> roles, Instant joinedAt) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean may(Permission permission) {
        return permission.isOf(roles);
    }
}

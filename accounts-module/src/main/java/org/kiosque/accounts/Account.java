package org.kiosque.accounts;

import java.time.Instant;
import java.util.Set;

/**
 * An account as its owner and the staff know it.
 *
 * @param verified whether the e-mail address was proven; unverified accounts cannot sign in
 * @param suspended whether the site has closed its doors to this person; their sessions are worth nothing
 * @param stamp changes whenever every open session must end (new password, suspension)
 */
public record Account(AccountId id, String pseudonym, String email, Set<Role> roles, boolean verified,
                      boolean suspended, int stamp, Instant joinedAt) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean may(Permission permission) {
        return !suspended && permission.isOf(roles);
    }
}

package org.kiosque.accounts;

import java.time.Instant;
import java.util.Set;

/** Somebody's roles are now these. Fired inside the transaction. @param by null when the site set itself up */
public record RolesChanged(AccountId account, AccountId by, Set<Role> roles, Instant at) {}

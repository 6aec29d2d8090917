package org.kiosque.accounts;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what, as one table. */
public enum Permission {
    READ_PAID(Role.SUBSCRIBER, Role.AUTHOR, Role.EDITOR, Role.MODERATOR, Role.ADMIN),
    WRITE(Role.AUTHOR, Role.EDITOR, Role.ADMIN),
    PUBLISH(Role.EDITOR, Role.ADMIN),
    MODERATE(Role.MODERATOR, Role.ADMIN),
    ENTER_BACK_OFFICE(Role.AUTHOR, Role.EDITOR, Role.MODERATOR, Role.ADMIN),
    MANAGE_PEOPLE(Role.ADMIN),
    READ_MAILBOX(Role.ADMIN);

    private final Set<Role> roles;

    Permission(Role first, Role... others) {
        this.roles = EnumSet.of(first, others);
    }

    /** @return whether any of these roles carries this permission */
    public boolean isOf(Collection<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }
}

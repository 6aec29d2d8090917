package org.kiosque.accounts;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what, as one table. */
public enum Permission {
    READ_PAID(Role.SUBSCRIBER, Role.AUTHOR, Role.EDITOR, Role.CHIEF_EDITOR, Role.MODERATOR, Role.ADMIN),
    /** Has ideas, writes, and hands in what is their own. */
    WRITE(Role.AUTHOR, Role.EDITOR, Role.CHIEF_EDITOR, Role.ADMIN),
    /** Works on everybody's pieces, reviews and assigns them, answers readers who propose corrections. */
    EDIT(Role.EDITOR, Role.CHIEF_EDITOR, Role.ADMIN),
    PUBLISH(Role.EDITOR, Role.CHIEF_EDITOR, Role.ADMIN),
    /** Decides what the paper as a whole is: its editorials, its pages, its sections, its archive. */
    RUN_DESK(Role.CHIEF_EDITOR, Role.ADMIN),
    MODERATE(Role.MODERATOR, Role.ADMIN),
    ENTER_BACK_OFFICE(Role.AUTHOR, Role.EDITOR, Role.CHIEF_EDITOR, Role.MODERATOR, Role.ADMIN),
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

    /** @return everyone's roles that carry this permission */
    public Set<Role> roles() {
        return Set.copyOf(roles);
    }
}

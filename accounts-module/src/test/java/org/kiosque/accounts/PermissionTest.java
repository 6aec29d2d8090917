package org.kiosque.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kiosque.accounts.Permission.EDIT;
import static org.kiosque.accounts.Permission.ENTER_BACK_OFFICE;
import static org.kiosque.accounts.Permission.MANAGE_PEOPLE;
import static org.kiosque.accounts.Permission.MODERATE;
import static org.kiosque.accounts.Permission.PUBLISH;
import static org.kiosque.accounts.Permission.READ_MAILBOX;
import static org.kiosque.accounts.Permission.READ_PAID;
import static org.kiosque.accounts.Permission.RUN_DESK;
import static org.kiosque.accounts.Permission.WRITE;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PermissionTest {

    static final Map<Role, Set<Permission>> TABLE = Map.of(
            Role.READER, Set.of(),
            Role.SUBSCRIBER, Set.of(READ_PAID),
            Role.AUTHOR, Set.of(READ_PAID, WRITE, ENTER_BACK_OFFICE),
            Role.EDITOR, Set.of(READ_PAID, WRITE, EDIT, PUBLISH, ENTER_BACK_OFFICE),
            Role.CHIEF_EDITOR, Set.of(READ_PAID, WRITE, EDIT, PUBLISH, RUN_DESK, ENTER_BACK_OFFICE),
            Role.MODERATOR, Set.of(READ_PAID, MODERATE, ENTER_BACK_OFFICE),
            Role.ADMIN, Set.of(READ_PAID, WRITE, EDIT, PUBLISH, RUN_DESK, MODERATE, ENTER_BACK_OFFICE, MANAGE_PEOPLE, READ_MAILBOX));

    @Test
    void everyRoleMayWhatTheTableSaysAndNothingElse() {
        for (Role role : Role.values())
            assertEquals(TABLE.get(role), Arrays.stream(Permission.values())
                    .filter(permission -> permission.isOf(Set.of(role))).collect(Collectors.toSet()), role.name());
    }

    @Test
    void severalRolesAddUp() {
        assertTrue(MODERATE.isOf(Set.of(Role.AUTHOR, Role.MODERATOR)));
        assertTrue(WRITE.isOf(Set.of(Role.AUTHOR, Role.MODERATOR)));
        assertFalse(PUBLISH.isOf(Set.of(Role.AUTHOR, Role.MODERATOR)));
    }

    @Test
    void aSuspendedAdministratorMayNothing() {
        var account = new Account(new AccountId(1), "Ann", "ann@example.org", Set.of(Role.ADMIN), true, true, 1, Instant.EPOCH);
        assertFalse(account.may(MANAGE_PEOPLE));
    }
}

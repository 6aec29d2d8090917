package org.kiosque.accounts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Role;

class MemberTest {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
    static final Duration MINUTE = Duration.ofMinutes(1);
    static final AccountId BOSS = new AccountId(7);

    Member ann = new Member("Ann", " Ann@Example.org ", "hash", NOON);

    @Test
    void beginsAsAnUnverifiedReader() {
        var account = ann.account();
        assertEquals(Set.of(Role.READER), account.roles());
        assertFalse(account.verified());
        assertEquals("Ann@Example.org", account.email());
        assertEquals(NOON, account.joinedAt());
    }

    @Test
    void theSamePasswordAgainIsTheSamePersonAgain() {
        ann.claimAgain("Annie", "hash", NOON.plus(MINUTE));
        assertEquals("hash", ann.passwordHash());
        assertEquals("Annie", ann.pseudonym());
    }

    @Test
    void twoPasswordsForAnUnprovenAddressCancelEachOther() {
        ann.claimAgain("Ann", "other", NOON.plus(MINUTE));
        assertNull(ann.passwordHash());
        ann.claimAgain("Ann", "hash", NOON.plus(MINUTE));
        assertNull(ann.passwordHash());
    }

    @Test
    void theOwnerHearsOfARepeatedRegistrationOnceAMinute() {
        ann.verify(NOON);
        assertEquals("Ann", ann.registerAgain("Bob", NOON, MINUTE).orElseThrow().pseudonym());
        assertTrue(ann.registerAgain("Bob", NOON.plusSeconds(59), MINUTE).isEmpty());
        assertTrue(ann.registerAgain("Bob", NOON.plusSeconds(60), MINUTE).isPresent());
    }

    @Test
    void aNewPasswordAndASuspensionEndSessionsAndANewerHashDoesNot() {
        ann.rehash("newer hash");
        assertEquals(0, ann.account().stamp());
        ann.choosePassword("another");
        assertEquals(1, ann.account().stamp());
        ann.suspend(NOON);
        assertEquals(2, ann.account().stamp());
        ann.reinstate();
        assertEquals(2, ann.account().stamp());
    }

    @Test
    void rolesAreExactlyThoseGivenAndReader() {
        ann.assign(BOSS, Set.of(Role.EDITOR, Role.ADMIN), NOON);
        var changed = ann.assign(BOSS, Set.of(Role.MODERATOR), NOON);
        assertEquals(Set.of(Role.READER, Role.MODERATOR), ann.account().roles());
        assertEquals(Set.of(Role.READER, Role.MODERATOR), changed.roles());
        assertEquals(BOSS, changed.by());
    }

    @Test
    void anAdministratorWhoCannotSignInDoesNotRunTheSite() {
        ann.assign(BOSS, Set.of(Role.ADMIN), NOON);
        assertFalse(ann.runsTheSite());
        ann.verify(NOON);
        assertTrue(ann.runsTheSite());
        ann.suspend(NOON);
        assertFalse(ann.runsTheSite());
    }
}

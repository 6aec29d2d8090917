package org.kiosque.accounts.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.AccountRefused.Reason;

class PasswordsTest {

    static final String PASSWORD = "sept châteaux forts";

    @Test
    void onlyTheSamePasswordMatches() {
        String hash = Passwords.hash(PASSWORD);
        assertTrue(Passwords.match(PASSWORD, hash));
        assertFalse(Passwords.match("sept chateaux forts", hash));
        assertFalse(Passwords.match(PASSWORD + " ", hash));
    }

    @Test
    void nothingMatchesAMissingPassword() {
        assertFalse(Passwords.match(PASSWORD, null));
        assertFalse(Passwords.match("", null));
    }

    @Test
    void twoPeopleWithOnePasswordHaveTwoHashes() {
        assertNotEquals(Passwords.hash(PASSWORD), Passwords.hash(PASSWORD));
    }

    @Test
    void aHashFromWeakerDaysStillMatchesAndIsOutdated() {
        String weak = Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID).hash(PASSWORD, "sixteen bytes of").getResult();
        assertTrue(Passwords.match(PASSWORD, weak));
        assertTrue(Passwords.isOutdated(weak));
        assertFalse(Passwords.isOutdated(Passwords.hash(PASSWORD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "Password123", "MOTDEPASSE123", "azertyuiop"})
    void whatEverybodyTriesFirstIsRefused(String password) {
        var refused = assertThrows(AccountRefused.class, () -> Passwords.refuseCommon(password));
        assertEquals(Reason.PASSWORD_COMMON, refused.reason());
    }

    @Test
    void aPassphraseIsNotCommon() {
        assertDoesNotThrow(() -> Passwords.refuseCommon(PASSWORD));
    }
}

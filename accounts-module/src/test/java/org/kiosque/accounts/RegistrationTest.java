package org.kiosque.accounts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {

    static final String LONG_ENOUGH = "a-long-password";

    @ParameterizedTest
    @ValueSource(strings = {"Jo", "Marie-Ève d'Arc", "Борис", "Señor O’Neil", "4 saisons", "J.R.", "ann@work"})
    void namesThatPeopleHaveArePseudonyms(String pseudonym) {
        assertDoesNotThrow(() -> new Registration(pseudonym, "ann@example.org", LONG_ENOUGH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"J", " Jo", "Jo ", "<b>Jo</b>", "Jo\u202Eann", "Jo\u200Dann", "\u3164\u3164", "Jo\uFFA0ann", "Jo\nann",
            "1234567890123456789012345678901"})
    void namesThatHideSomethingAreNot(String pseudonym) {
        assertThrows(IllegalArgumentException.class, () -> new Registration(pseudonym, "ann@example.org", LONG_ENOUGH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann", "ann@", "@example.org", "ann@example", "ann@@example.org", "ann@example.org\nBcc: bob@example.org",
            "ann@example.org, bob@example.org", "ann @example.org", "ann@exa<mple.org"})
    void anAddressIsOneAddress(String email) {
        assertThrows(IllegalArgumentException.class, () -> new Registration("Ann", email, LONG_ENOUGH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nine char"})
    void aPasswordIsLong(String password) {
        assertThrows(IllegalArgumentException.class, () -> new Registration("Ann", "ann@example.org", password));
    }

    @Test
    void noPasswordGetsIntoALog() {
        assertFalse(new Registration("Ann", "ann@example.org", LONG_ENOUGH).toString().contains(LONG_ENOUGH));
    }
}

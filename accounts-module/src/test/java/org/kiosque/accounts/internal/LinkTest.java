package org.kiosque.accounts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.internal.Link.Purpose;

class LinkTest {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
    static final AccountId ANN = new AccountId(1);

    @Test
    void aVerificationLinkLivesForTwoDays() {
        var link = new Link(Token.random(), ANN, Purpose.VERIFICATION, NOON);
        assertTrue(link.serves(Purpose.VERIFICATION, NOON.plus(Duration.ofHours(48)).minusMillis(1)));
        assertFalse(link.serves(Purpose.VERIFICATION, NOON.plus(Duration.ofHours(48))));
    }

    @Test
    void aResetLinkLivesForAnHour() {
        var link = new Link(Token.random(), ANN, Purpose.RESET, NOON);
        assertTrue(link.serves(Purpose.RESET, NOON.plus(Duration.ofMinutes(60)).minusMillis(1)));
        assertFalse(link.serves(Purpose.RESET, NOON.plus(Duration.ofMinutes(60))));
    }

    @Test
    void aVerificationLinkSetsNoPassword() {
        assertFalse(new Link(Token.random(), ANN, Purpose.VERIFICATION, NOON).serves(Purpose.RESET, NOON));
    }

    @Test
    void aTokenCarries128BitsThatFitIntoAnAddress() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            String text = Token.random().text();
            assertEquals(16, Base64.getUrlDecoder().decode(text).length);
            assertTrue(seen.add(text));
        }
    }

    @Test
    void theDatabaseSeesTheDigestAndALogSeesNothing() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", new Token("abc").digest());
        assertFalse(new Token("abc").toString().contains("abc"));
    }
}

package org.kiosque.gifts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.gifts.Welcome;
import org.kiosque.gifts.Welcome.Standing;

class KeptGiftTest {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
    static final AccountId ANNA = new AccountId(1);
    static final ArticleId PIECE = new ArticleId(7);
    static final Duration MONTH = Duration.ofDays(30);
    static final Instant END = NOON.plus(MONTH);

    KeptGift gift = new KeptGift(ANNA, PIECE, MONTH, NOON);

    Standing standing(Instant now) {
        return gift.welcome(PIECE, true, now).standing();
    }

    @Test
    void aGiftIsGoodToTheMomentItEnds() {
        assertEquals(new Welcome(Standing.GOOD, ANNA, END), gift.welcome(PIECE, true, END.minusNanos(1)));
        assertEquals(Standing.EXPIRED, standing(END));
        assertTrue(gift.gift().isGood(END.minusNanos(1)));
        assertFalse(gift.gift().isGood(END));
    }

    @Test
    void itOpensOnePieceOnly() {
        assertEquals(new Welcome(Standing.UNKNOWN, null, null), gift.welcome(new ArticleId(8), true, NOON));
    }

    @Test
    void itsGiverMayTakeItBack() {
        gift.revoke(NOON.plusSeconds(1));
        gift.revoke(NOON.plusSeconds(2));

        assertEquals(Standing.REVOKED, standing(NOON.plusSeconds(1)));
        assertEquals(NOON.plusSeconds(1), gift.gift().revokedAt());
    }

    @Test
    void whatHasEndedIsNotTakenBack() {
        gift.revoke(END);

        assertEquals(Standing.EXPIRED, standing(END));
        assertFalse(gift.gift().isRevoked());
    }

    @Test
    void itEndsWithItsGiverAndDoesNotSayWhy() {
        assertEquals(new Welcome(Standing.REVOKED, null, null), gift.welcome(PIECE, false, NOON));
    }

    @Test
    void everySecretIs128RandomBitsAndStandsInNoLog() {
        String secret = gift.gift().pass().secret();

        assertTrue(secret.matches("[A-Za-z0-9_-]{22}"), secret);
        assertNotEquals(secret, new KeptGift(ANNA, PIECE, MONTH, NOON).gift().pass().secret());
        assertFalse(gift.gift().toString().contains(secret));
    }
}

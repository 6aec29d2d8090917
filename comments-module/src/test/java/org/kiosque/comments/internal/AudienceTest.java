package org.kiosque.comments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Role;
import org.kiosque.comments.Invitation.Obstacle;

class AudienceTest {

    static final Account READER = account(true, false, Role.READER);
    static final Account SUBSCRIBER = account(true, false, Role.READER, Role.SUBSCRIBER);

    static Account account(boolean verified, boolean suspended, Role... roles) {
        return new Account(new AccountId(1), "ann", "ann@example.org", Set.of(roles), verified, suspended, 0,
                Instant.parse("2030-01-01T12:00:00Z"));
    }

    static Obstacle obstacle(Audience audience, Account who, boolean open) {
        return audience.invitation(who, open).obstacle();
    }

    @Test
    void whoeverHasAnAccountMayComment() {
        assertNull(obstacle(Audience.REGISTERED, READER, true));
        assertNull(obstacle(Audience.SUBSCRIBERS, SUBSCRIBER, true));
    }

    @Test
    void theSiteMayAskForASubscription() {
        assertEquals(Obstacle.SUBSCRIBE, obstacle(Audience.SUBSCRIBERS, READER, true));
    }

    @Test
    void theFirstObstacleIsTold() {
        assertEquals(Obstacle.SIGN_IN, obstacle(Audience.SUBSCRIBERS, null, true));
        assertEquals(Obstacle.CLOSED, obstacle(Audience.SUBSCRIBERS, null, false), "an account would not help");
        assertEquals(Obstacle.SUSPENDED, obstacle(Audience.SUBSCRIBERS, account(true, true, Role.READER), true));
        assertEquals(Obstacle.CLOSED, obstacle(Audience.SUBSCRIBERS, READER, false));
    }

    @Test
    void anUnprovenAddressIsNoAccountYet() {
        assertEquals(Obstacle.SIGN_IN, obstacle(Audience.REGISTERED, account(false, false, Role.READER), true));
    }

    @Test
    void theSettingIsOneOfTwoWords() {
        assertEquals(Audience.SUBSCRIBERS, new CommentSettings(15, " Subscribers ").audience());
        assertEquals(Duration.ofMinutes(15), new CommentSettings(15, "registered").editWindow());
        assertThrows(IllegalArgumentException.class, () -> new CommentSettings(15, "everybody"));
        assertThrows(IllegalArgumentException.class, () -> new CommentSettings(-1, "registered"));
    }
}

package org.kiosque.gifts.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Pass;
import org.kiosque.gifts.Gift;
import org.kiosque.gifts.GiftId;
import org.kiosque.gifts.Welcome;
import org.kiosque.gifts.Welcome.Standing;

/** One piece given away by one person. The secret of its link is 128 random bits. */
@Entity
@Table(name = "gift")
class KeptGift {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gift")
    @SequenceGenerator(name = "gift", sequenceName = "gift_seq", allocationSize = 50)
    private Long id;

    private String secret;
    private long article;
    private long giver;
    private Instant givenAt;
    private Instant expiresAt;
    private Instant revokedAt;
    private int opened;

    /** For Hibernate only. */
    protected KeptGift() {}

    KeptGift(AccountId giver, ArticleId article, Duration life, Instant now) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        this.secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        this.giver = giver.value();
        this.article = article.value();
        this.givenAt = now;
        this.expiresAt = now.plus(life);
    }

    /** What is over stays as it ended. */
    void revoke(Instant now) {
        if (gift().isGood(now)) revokedAt = now;
    }

    /** @param welcome whether the giver may still come in */
    Welcome welcome(ArticleId article, boolean welcome, Instant now) {
        if (article.value() != this.article) return new Welcome(Standing.UNKNOWN, null, null);
        if (revokedAt != null || !welcome) return new Welcome(Standing.REVOKED, null, null);
        return now.isBefore(expiresAt) ? new Welcome(Standing.GOOD, giver(), expiresAt) : new Welcome(Standing.EXPIRED, null, null);
    }

    boolean isBy(AccountId person) {
        return giver().equals(person);
    }

    AccountId giver() {
        return new AccountId(giver);
    }

    Gift gift() {
        return new Gift(new GiftId(id == null ? 0 : id), new ArticleId(article), new Pass(secret), givenAt, expiresAt, revokedAt, opened);
    }
}

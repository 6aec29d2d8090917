package org.kiosque.gifts.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Pass;
import org.kiosque.articles.Passes;
import org.kiosque.gifts.Allowance;
import org.kiosque.gifts.Gift;
import org.kiosque.gifts.GiftId;
import org.kiosque.gifts.GiftRefused;
import org.kiosque.gifts.GiftRefused.Reason;
import org.kiosque.gifts.Gifts;
import org.kiosque.gifts.Welcome;
import org.kiosque.gifts.Welcome.Standing;

@ApplicationScoped
@Transactional
class DefaultGifts implements Gifts, Passes {

    private GiftRepository gifts;
    private Articles articles;
    private People people;
    private ZoneId zone;
    private int perMonth;
    private Duration life;

    /** For the CDI proxy only. */
    DefaultGifts() {}

    @Inject
    DefaultGifts(GiftRepository gifts, Articles articles, People people,
                 @ConfigProperty(name = "kiosque.site.zone", defaultValue = "Europe/Paris") ZoneId zone,
                 @ConfigProperty(name = "kiosque.gifts.per-month", defaultValue = "5") int perMonth,
                 @ConfigProperty(name = "kiosque.gifts.days", defaultValue = "30") int days) {
        if (perMonth < 0) throw new IllegalArgumentException("kiosque.gifts.per-month is 0 or more.");
        if (days < 1) throw new IllegalArgumentException("kiosque.gifts.days is 1 or more.");
        this.gifts = gifts;
        this.articles = articles;
        this.people = people;
        this.zone = zone;
        this.perMonth = perMonth;
        this.life = Duration.ofDays(days);
    }

    @Override
    public Allowance allowance(AccountId giver, Instant now) {
        Instant month = YearMonth.from(now.atZone(zone)).atDay(1).atStartOfDay(zone).toInstant();
        return new Allowance(perMonth, (int) Math.max(0, perMonth - gifts.since(month, giver)));
    }

    @Override
    public Gift give(AccountId giver, ArticleId article, Instant now) {
        people.require(giver, Permission.READ_PAID);
        var card = articles.card(article, now).orElseThrow(() -> new GiftRefused(article, Reason.UNKNOWN));
        if (card.access() == Access.FREE) throw new GiftRefused(article, Reason.FREE_ALREADY);
        gifts.waitForTurn(giver);
        return gifts.good(giver, article, now).orElseGet(() -> add(giver, article, now)).gift();
    }

    private KeptGift add(AccountId giver, ArticleId article, Instant now) {
        if (allowance(giver, now).left() == 0) throw new GiftRefused(article, Reason.NONE_LEFT);
        var gift = new KeptGift(giver, article, life, now);
        gifts.add(gift);
        return gift;
    }

    @Override
    public Optional<Gift> given(AccountId giver, ArticleId article, Instant now) {
        return gifts.good(giver, article, now).map(KeptGift::gift);
    }

    @Override
    public List<Gift> given(AccountId giver, int offset, int limit) {
        return gifts.by(giver, offset, limit).stream().map(KeptGift::gift).toList();
    }

    @Override
    public void revoke(AccountId giver, GiftId gift, Instant now) {
        gifts.find(gift).filter(one -> one.isBy(giver)).orElseThrow(() -> new GiftRefused(gift, Reason.UNKNOWN)).revoke(now);
    }

    @Override
    public Welcome welcome(Pass pass, ArticleId article, AccountId reader, Instant now) {
        Welcome welcome = look(pass, article, now);
        if (welcome.isGood() && !welcome.giver().equals(reader)) gifts.find(pass).ifPresent(gifts::count);
        return welcome;
    }

    @Override
    public Welcome look(Pass pass, ArticleId article, Instant now) {
        return gifts.find(pass).map(gift -> gift.welcome(article, isWelcome(gift.giver()), now))
                .orElse(new Welcome(Standing.UNKNOWN, null, null));
    }

    @Override
    public boolean open(Pass pass, ArticleId article, Instant now) {
        return look(pass, article, now).isGood();
    }

    private boolean isWelcome(AccountId giver) {
        return people.account(giver).filter(account -> !account.suspended()).isPresent();
    }
}

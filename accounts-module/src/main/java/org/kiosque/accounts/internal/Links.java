package org.kiosque.accounts.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.AccountRefused.Reason;
import org.kiosque.accounts.PasswordResetAsked;
import org.kiosque.accounts.VerificationAsked;
import org.kiosque.accounts.internal.Link.Purpose;

/** The mailed links: asked for, and spent once. Every change happens while the member is locked. */
@ApplicationScoped
class Links {

    /** A mailbox is not flooded by somebody who asks again and again. */
    static final Duration PAUSE = Duration.ofSeconds(60);

    @PersistenceContext(unitName = "accounts")
    EntityManager em;

    private Members members;
    private Event<VerificationAsked> verificationAsked;
    private Event<PasswordResetAsked> resetAsked;

    /** For the CDI proxy only. */
    Links() {}

    @Inject
    Links(Members members, Event<VerificationAsked> verificationAsked, Event<PasswordResetAsked> resetAsked) {
        this.members = members;
        this.verificationAsked = verificationAsked;
        this.resetAsked = resetAsked;
    }

    void askVerification(Member of, Instant now) {
        issue(of.id(), Purpose.VERIFICATION, now).ifPresent(token -> verificationAsked.fire(new VerificationAsked(
                of.id(), of.pseudonym(), of.email(), token.text(), Purpose.VERIFICATION.end(now))));
    }

    void askReset(Member of, Instant now) {
        issue(of.id(), Purpose.RESET, now).ifPresent(token -> resetAsked.fire(new PasswordResetAsked(
                of.id(), of.pseudonym(), of.email(), token.text(), Purpose.RESET.end(now))));
    }

    private Optional<Token> issue(AccountId account, Purpose purpose, Instant now) {
        boolean justAsked = em.createQuery("""
                select count(l) from Link l where l.account = :account and l.purpose = :purpose and l.askedAt > :recently
                """, Long.class)
                .setParameter("account", account.value())
                .setParameter("purpose", purpose)
                .setParameter("recently", now.minus(PAUSE))
                .getSingleResult() > 0;
        if (justAsked) return Optional.empty();
        em.createQuery("delete from Link l where l.account = :account and l.expiresAt <= :now")
                .setParameter("account", account.value())
                .setParameter("now", now)
                .executeUpdate();
        var token = Token.random();
        em.persist(new Link(token, account, purpose, now));
        return Optional.of(token);
    }

    /**
     * Uses the link up, and every other one of its account for the same purpose.
     *
     * @throws AccountRefused LINK_DEAD
     */
    Member spend(String token, Purpose purpose, Instant now) {
        var account = get(token, purpose, now).account();
        var member = members.lock(account);
        int spent = em.createQuery("delete from Link l where l.digest = :digest")
                .setParameter("digest", Token.digest(token))
                .executeUpdate();
        if (spent == 0) throw dead();
        em.createQuery("delete from Link l where l.account = :account and l.purpose = :purpose")
                .setParameter("account", account.value())
                .setParameter("purpose", purpose)
                .executeUpdate();
        return member;
    }

    /** @throws AccountRefused LINK_DEAD */
    Link get(String token, Purpose purpose, Instant now) {
        var link = token == null ? null : em.find(Link.class, Token.digest(token));
        if (link == null || !link.serves(purpose, now)) throw dead();
        return link;
    }

    private static AccountRefused dead() {
        return new AccountRefused("link", Reason.LINK_DEAD);
    }
}

package org.kiosque.accounts.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.FeedKey;
import org.kiosque.accounts.FeedKeys;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;

@ApplicationScoped
@Transactional
class DefaultFeedKeys implements FeedKeys {

    @PersistenceContext(unitName = "accounts")
    EntityManager em;

    private People people;

    /** For the CDI proxy only. */
    DefaultFeedKeys() {}

    @Inject
    DefaultFeedKeys(People people) {
        this.people = people;
    }

    @Override
    public Optional<FeedKey> of(AccountId owner) {
        return Optional.ofNullable(em.find(KeptFeedKey.class, owner.value())).map(KeptFeedKey::key);
    }

    @Override
    public FeedKey issue(AccountId owner, Instant now) {
        people.require(owner, Permission.READ_PAID);
        waitForTurn(owner);
        var kept = em.find(KeptFeedKey.class, owner.value());
        boolean first = kept == null;
        if (first) kept = new KeptFeedKey(owner);
        kept.renew(Token.random(), now);
        if (first) em.persist(kept);
        return kept.key();
    }

    /** From here to the commit nobody else changes this person's key: a button pressed twice makes no two. */
    private void waitForTurn(AccountId owner) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(:what)) as text)")
                .setParameter("what", "accounts.feed-key." + owner).getSingleResult();
    }

    @Override
    public void revoke(AccountId owner) {
        em.createQuery("delete from KeptFeedKey k where k.account = :owner")
                .setParameter("owner", owner.value())
                .executeUpdate();
    }

    @Override
    public Optional<Account> owner(String key) {
        return em.createQuery("select k from KeptFeedKey k where k.secret = :secret", KeptFeedKey.class)
                .setParameter("secret", key == null ? "" : key.replace("\0", ""))
                .getResultStream().findFirst()
                .flatMap(kept -> people.account(kept.owner()));
    }
}

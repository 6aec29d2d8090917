package org.kiosque.newsletters.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.newsletters.Newsletter;

/** Who wants which letter. */
@ApplicationScoped
class SubscriptionRepository {

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    void add(PaperSubscription subscription) {
        em.persist(subscription);
    }

    /** From here to the commit nobody else changes this reader's choice: two tabs do not both add the same letter. */
    void lock(AccountId reader) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(:what)) as text)")
                .setParameter("what", "newsletters.reader." + reader).getSingleResult();
    }

    List<PaperSubscription> of(AccountId reader) {
        return em.createQuery("select s from PaperSubscription s where s.key.account = :account", PaperSubscription.class)
                .setParameter("account", reader.value()).getResultList();
    }

    Optional<PaperSubscription> byToken(String token) {
        return em.createQuery("select s from PaperSubscription s where s.token = :token", PaperSubscription.class)
                .setParameter("token", token == null ? "" : token.replace("\0", "")).getResultStream().findFirst();
    }

    /** @return the tokens of those among them who still want the letter */
    Map<AccountId, String> tokens(Newsletter newsletter, Collection<AccountId> readers) {
        if (readers.isEmpty()) return Map.of();
        return em.createQuery("""
                select s.key.account, s.token from PaperSubscription s
                where s.key.newsletter = :newsletter and s.endedAt is null and s.key.account in :readers
                """, Object[].class)
                .setParameter("newsletter", newsletter)
                .setParameter("readers", readers.stream().map(AccountId::value).toList())
                .getResultList().stream().collect(toMap(row -> new AccountId((Long) row[0]), row -> (String) row[1]));
    }

    long count(Newsletter newsletter) {
        return em.createQuery("select count(*) from PaperSubscription s where s.key.newsletter = :newsletter and s.endedAt is null", Long.class)
                .setParameter("newsletter", newsletter).getSingleResult();
    }
}

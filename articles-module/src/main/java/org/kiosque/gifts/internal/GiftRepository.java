package org.kiosque.gifts.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Pass;
import org.kiosque.gifts.GiftId;

/** What was given away. */
@ApplicationScoped
class GiftRepository {

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    void add(KeptGift gift) {
        em.persist(gift);
        em.flush();
    }

    /** From here to the commit this person gives nothing else: a button pressed twice gives one gift, and none slips past the limit. */
    void waitForTurn(AccountId giver) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(:what)) as text)")
                .setParameter("what", "gifts.giver." + giver).getSingleResult();
    }

    long since(Instant moment, AccountId giver) {
        return em.createQuery("select count(g) from KeptGift g where g.giver = :giver and g.givenAt >= :moment", Long.class)
                .setParameter("giver", giver.value())
                .setParameter("moment", moment)
                .getSingleResult();
    }

    Optional<KeptGift> good(AccountId giver, ArticleId article, Instant now) {
        return em.createQuery("""
                select g from KeptGift g
                where g.giver = :giver and g.article = :article and g.revokedAt is null and g.expiresAt > :now
                order by g.expiresAt desc
                """, KeptGift.class)
                .setParameter("giver", giver.value())
                .setParameter("article", article.value())
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    List<KeptGift> by(AccountId giver, int offset, int limit) {
        return em.createQuery("select g from KeptGift g where g.giver = :giver order by g.givenAt desc, g.id desc", KeptGift.class)
                .setParameter("giver", giver.value())
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<KeptGift> find(GiftId id) {
        return Optional.ofNullable(em.find(KeptGift.class, id.value()));
    }

    /** @param pass may be anything that stood in an address */
    Optional<KeptGift> find(Pass pass) {
        return em.createQuery("select g from KeptGift g where g.secret = :secret", KeptGift.class)
                .setParameter("secret", pass.secret().replace("\0", ""))
                .getResultStream().findFirst();
    }

    /** In the database, so that two who come at once are two. */
    void count(KeptGift gift) {
        em.createQuery("update KeptGift g set g.opened = g.opened + 1 where g.id = :id and g.opened < 1000000000")
                .setParameter("id", gift.gift().id().value())
                .executeUpdate();
    }
}

package org.kiosque.accounts.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.AccountRefused.Reason;
import org.kiosque.accounts.Role;

/** Everybody with an account, as those need them who are about to change one. */
@ApplicationScoped
class Members {

    @PersistenceContext(unitName = "accounts")
    EntityManager em;

    /** From here to the commit nobody else, on any node, opens an account: what is free stays free. */
    void lockNames() {
        lock("accounts.names");
    }

    /** From here to the commit nobody else, on any node, takes an administrator away. */
    void lockAdmins() {
        lock("accounts.admins");
    }

    private void lock(String what) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(:what)) as text)")
                .setParameter("what", what)
                .getSingleResult();
    }

    void add(Member member) {
        em.persist(member);
    }

    /** @throws AccountRefused UNKNOWN */
    Member lock(AccountId id) {
        return Optional.ofNullable(em.find(Member.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new AccountRefused(id, Reason.UNKNOWN));
    }

    Optional<Member> lockByEmail(String email) {
        return em.createQuery("select m from Member m where m.emailKey = :email", Member.class)
                .setParameter("email", Names.plain(email))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList().stream().findFirst();
    }

    Optional<Member> byEmail(String email) {
        return em.createQuery("select m from Member m where m.emailKey = :email", Member.class)
                .setParameter("email", Names.plain(email))
                .getResultList().stream().findFirst();
    }

    /** By address or, spelt exactly but for the case, by pseudonym. */
    Optional<Member> byName(String name) {
        return byEmail(name).or(() -> em
                .createQuery("select m from Member m where m.pseudonymKey = :key", Member.class)
                .setParameter("key", Names.key(name))
                .getResultList().stream()
                .filter(member -> Names.plain(member.pseudonym()).equals(Names.plain(name)))
                .findFirst());
    }

    /** Whether this pseudonym, or one that reads the same, is kept from whoever registers with this address. */
    boolean isTaken(String pseudonym, String email, Instant now) {
        return em.createQuery("""
                select count(m) from Member m
                where m.pseudonymKey = :key and (m.verifiedAt is not null or m.emailKey <> :email)
                   or m.wantedKey = :key and m.wantedAt > :since and m.emailKey <> :email
                """, Long.class)
                .setParameter("key", Names.key(pseudonym))
                .setParameter("email", Names.plain(email))
                .setParameter("since", now.minus(Member.CLAIM))
                .getSingleResult() > 0;
    }

    /** Deletes an account with this pseudonym whose owner never proved the address in time. */
    void releaseAbandoned(String pseudonym, Instant now) {
        em.createQuery("delete from Member m where m.pseudonymKey = :key and m.verifiedAt is null and m.joinedAt <= :before")
                .setParameter("key", Names.key(pseudonym))
                .setParameter("before", now.minus(Member.CLAIM))
                .executeUpdate();
    }

    /** @param besides null for nobody */
    boolean hasAdmin(AccountId besides) {
        return em.createQuery("""
                select count(m) from Member m join m.roles r
                where r = :admin and m.verifiedAt is not null and m.suspendedAt is null and m.id <> :besides
                """, Long.class)
                .setParameter("admin", Role.ADMIN)
                .setParameter("besides", besides == null ? 0 : besides.value())
                .getSingleResult() > 0;
    }

    List<Member> containing(String text, int limit) {
        return em.createQuery("""
                select m from Member m
                where locate(:email, m.emailKey) > 0 or locate(:key, m.pseudonymKey) > 0
                order by lower(m.pseudonym), m.id
                """, Member.class)
                .setParameter("email", Names.plain(text))
                .setParameter("key", Names.key(text))
                .setMaxResults(limit)
                .getResultList();
    }
}

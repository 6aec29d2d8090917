package org.kiosque.accounts.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts the tries to sign in under a name: the same for every name, or the lock would tell which accounts exist.
 * The count goes up before the password is looked at, so that a thousand guesses at once are still a thousand.
 */
@ApplicationScoped
class Attempts {

    static final int MAX = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int SWEEP = 100;

    @PersistenceContext(unitName = "accounts")
    EntityManager em;

    /** @return whether this try is still allowed */
    boolean count(String name, Instant now) {
        var tries = (Number) em.createNativeQuery("""
                insert into {h-schema}attempt as a (name_digest, tries, since) values (:name, 1, :now)
                on conflict (name_digest) do update set
                    tries = case when a.since <= :open then 1 else a.tries + 1 end,
                    since = case when a.since <= :open then excluded.since else a.since end
                returning tries
                """)
                .setParameter("name", digest(name))
                .setParameter("now", now)
                .setParameter("open", now.minus(WINDOW))
                .getSingleResult();
        sweep(now);
        return tries.intValue() <= MAX;
    }

    /** After success under this very name. */
    void forget(String name) {
        em.createNativeQuery("delete from {h-schema}attempt where name_digest = :name")
                .setParameter("name", digest(name))
                .executeUpdate();
    }

    private void sweep(Instant now) {
        em.createNativeQuery("""
                delete from {h-schema}attempt where name_digest in (
                    select name_digest from {h-schema}attempt where since < :open
                    order by since limit :some for update skip locked)
                """)
                .setParameter("open", now.minus(WINDOW))
                .setParameter("some", SWEEP)
                .executeUpdate();
    }

    private static String digest(String name) {
        return Token.digest(Names.plain(name));
    }
}

package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.newsroom.WorkingCopies;

@ApplicationScoped
@Transactional
class DefaultWorkingCopies implements WorkingCopies {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1," + KEY_MAX + "}");

    private static final String KEEP = """
            insert into {h-schema}working_copy (account, copy_key, typed, opened_version, typed_at)
            values (:by, :key, :typed, :version, :now)
            on conflict (account, copy_key) do update
            set typed = excluded.typed, opened_version = excluded.opened_version, typed_at = excluded.typed_at
            """;

    private static final String COPY =
            "select new org.kiosque.newsroom.WorkingCopies$WorkingCopy(t.key, t.typed, t.openedVersion, t.typedAt) from TypedText t ";

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    @Inject People people;

    @Override
    public void keep(AccountId by, String key, String typed, int version, Instant now) {
        people.require(by, Permission.WRITE);
        if (!isKey(key)) throw new IllegalArgumentException("A key has 1 to " + KEY_MAX + " letters, digits and hyphens.");
        if (typed == null || typed.isEmpty() || typed.length() > TYPED_MAX || typed.indexOf('\0') >= 0)
            throw new IllegalArgumentException("A text has 1 to " + TYPED_MAX + " characters, none of them NUL.");
        em.createNativeQuery(KEEP)
                .setParameter("by", by.value())
                .setParameter("key", key)
                .setParameter("typed", typed)
                .setParameter("version", version)
                .setParameter("now", Moment.stored(now))
                .executeUpdate();
    }

    private static boolean isKey(String key) {
        return key != null && KEY.matcher(key).matches();
    }

    @Override
    public Optional<WorkingCopy> find(AccountId by, String key) {
        people.require(by, Permission.WRITE);
        if (!isKey(key)) return Optional.empty();
        return em.createQuery(COPY + "where t.by = :by and t.key = :key", WorkingCopy.class)
                .setParameter("by", by.value())
                .setParameter("key", key)
                .getResultStream().findFirst();
    }

    @Override
    public List<WorkingCopy> all(AccountId by) {
        people.require(by, Permission.WRITE);
        return em.createQuery(COPY + "where t.by = :by order by t.typedAt desc", WorkingCopy.class)
                .setParameter("by", by.value())
                .getResultList();
    }

    @Override
    public void drop(AccountId by, String key) {
        people.require(by, Permission.WRITE);
        em.createQuery("delete from TypedText t where t.by = :by and t.key = :key")
                .setParameter("by", by.value())
                .setParameter("key", key)
                .executeUpdate();
    }

    @Override
    public int forget(Instant typedBefore) {
        return em.createQuery("delete from TypedText t where t.typedAt < :before")
                .setParameter("before", typedBefore)
                .executeUpdate();
    }
}

package org.kiosque.accounts.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.AccountRefused.Reason;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.accounts.Person;
import org.kiosque.accounts.Role;

@ApplicationScoped
@Transactional
class DefaultPeople implements People {

    private static final String FACE = "select m.id, m.pseudonym, r, m.joinedAt from Member m join m.roles r ";

    @PersistenceContext(unitName = "accounts")
    EntityManager em;

    @Override
    public Optional<Account> account(AccountId id) {
        return em.createQuery("select m from Member m join fetch m.roles where m.id = :id", Member.class)
                .setParameter("id", id.value())
                .getResultList().stream().findFirst().map(Member::account);
    }

    @Override
    public Map<AccountId, Person> people(Collection<AccountId> ids) {
        if (ids.isEmpty()) return Map.of();
        return faces(em.createQuery(FACE + "where m.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(AccountId::value).toList()));
    }

    @Override
    public List<Person> whoMay(Permission permission) {
        return List.copyOf(faces(em.createQuery(FACE + """
                where m.verifiedAt is not null and m.suspendedAt is null
                    and exists (select 1 from m.roles held where held in :roles)
                order by m.pseudonym
                """, Object[].class).setParameter("roles", permission.roles())).values());
    }

    private static Map<AccountId, Person> faces(TypedQuery<Object[]> rows) {
        Map<AccountId, Person> people = new LinkedHashMap<>();
        rows.getResultList().stream()
                .map(row -> new Person(new AccountId((Long) row[0]), (String) row[1], Set.of((Role) row[2]), (Instant) row[3]))
                .forEach(person -> people.merge(person.id(), person, DefaultPeople::withBothRoles));
        return people;
    }

    private static Person withBothRoles(Person one, Person other) {
        var roles = EnumSet.copyOf(one.roles());
        roles.addAll(other.roles());
        return new Person(one.id(), one.pseudonym(), roles, one.joinedAt());
    }

    @Override
    public boolean may(AccountId id, Permission permission) {
        return id != null && permission.isOf(em.createQuery("""
                select r from Member m join m.roles r
                where m.id = :id and m.verifiedAt is not null and m.suspendedAt is null
                """, Role.class)
                .setParameter("id", id.value())
                .getResultList());
    }

    @Override
    public void require(AccountId id, Permission permission) {
        if (!may(id, permission)) throw new AccountRefused(id == null ? "nobody" : id, Reason.NOT_ALLOWED);
    }
}

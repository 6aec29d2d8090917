package org.kiosque.accounts.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AddressBook;

@ApplicationScoped
@Transactional
class DefaultAddressBook implements AddressBook {

    @PersistenceContext(unitName = "accounts")
    EntityManager em;

    @Override
    public Map<AccountId, String> addresses(Collection<AccountId> ids) {
        if (ids.isEmpty()) return Map.of();
        return em.createQuery("""
                select m.id, m.email from Member m
                where m.id in :ids and m.verifiedAt is not null and m.suspendedAt is null
                """, Object[].class)
                .setParameter("ids", ids.stream().map(AccountId::value).toList())
                .getResultList().stream()
                .collect(toMap(row -> new AccountId((Long) row[0]), row -> (String) row[1]));
    }
}

package org.kiosque.accounts.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Appearance;
import org.kiosque.accounts.Appearances;

@ApplicationScoped
@Transactional
class DefaultAppearances implements Appearances {

    @PersistenceContext(unitName = "accounts")
    EntityManager em;

    @Inject Members members;

    @Override
    public Optional<Appearance> of(AccountId id) {
        return em.createQuery("select m.appearance from Member m where m.id = :id and m.appearance is not null", String.class)
                .setParameter("id", id.value())
                .getResultList().stream().findFirst().map(Appearance::of);
    }

    @Override
    public void choose(AccountId id, Appearance appearance) {
        members.lock(id).seeLike(appearance);
    }
}

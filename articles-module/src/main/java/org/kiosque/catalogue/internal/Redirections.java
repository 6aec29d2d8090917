package org.kiosque.catalogue.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kiosque.accounts.AccountId;
import org.kiosque.catalogue.CatalogueRefused;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.catalogue.Paths;
import org.kiosque.catalogue.Redirect;
import org.kiosque.catalogue.Redirect.Way;

/** All redirects. They lead nobody in circles, and nobody by a detour that could be spared. */
@ApplicationScoped
class Redirections {

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    @Inject Writing writing;

    Optional<KeptRedirect> find(String path) {
        return em.createQuery("select r from KeptRedirect r where r.path = :path", KeptRedirect.class)
                .setParameter("path", path)
                .getResultStream().findFirst();
    }

    /** What was at an address is at another one from now on. */
    void lead(String from, String to, AccountId by, Instant now) {
        standsAt(to);
        standsAt(from);
        lay(new KeptRedirect(new Redirect(from, to, Way.FOR_GOOD), true, by, now));
    }

    /** Something is at this address now: it leads nowhere any more. */
    void standsAt(String path) {
        find(path).ifPresent(em::remove);
        writing.write(path);
    }

    /** @return as it leads at last. @throws CatalogueRefused LOOP, PATH_TAKEN */
    Redirect lay(KeptRedirect laid) {
        Redirect redirect = laid.redirect();
        letEnd(redirect);
        find(redirect.target()).map(KeptRedirect::redirect).filter(on -> on.way() != Way.GONE).ifPresent(laid::follow);
        writing.write(redirect.path(), () -> em.persist(laid));
        if (redirect.way() != Way.GONE)
            em.createQuery("select r from KeptRedirect r where r.target = :path", KeptRedirect.class)
                    .setParameter("path", redirect.path())
                    .getResultList().forEach(before -> before.follow(laid.redirect()));
        writing.write(redirect.path());
        return laid.redirect();
    }

    private void letEnd(Redirect redirect) {
        Set<String> seen = new HashSet<>(Set.of(redirect.path()));
        for (var on = Optional.of(redirect); on.isPresent() && on.get().way() != Way.GONE;) {
            String next = Paths.pathOf(on.get().target());
            if (!seen.add(next)) throw new CatalogueRefused(redirect.path(), Reason.LOOP);
            on = find(next).map(KeptRedirect::redirect);
        }
    }
}

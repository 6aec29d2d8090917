package org.kiosque.frontpage.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiosque.frontpage.ArrangementId;
import org.kiosque.frontpage.FrontPageRefused;
import org.kiosque.frontpage.FrontPageRefused.Reason;

/** All arrangements there ever were. */
@ApplicationScoped
class ArrangementRepository {

    private static final String WITH_PICKS = "select a from KeptArrangement a left join fetch a.picks where a.id ";

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    void add(KeptArrangement arrangement) {
        em.persist(arrangement);
    }

    KeptArrangement get(ArrangementId id) {
        return Optional.ofNullable(em.find(KeptArrangement.class, id.value()))
                .orElseThrow(() -> new FrontPageRefused(id, Reason.UNKNOWN));
    }

    /** One query with the picks: every reader of the home page asks it. */
    Optional<KeptArrangement> inForce(Instant at) {
        return em.createQuery(WITH_PICKS + """
                = (select b.id from KeptArrangement b where b.cancelledAt is null and b.takesEffectAt <= :at
                    order by b.takesEffectAt desc, b.id desc limit 1)
                """, KeptArrangement.class).setParameter("at", at).getResultStream().findFirst();
    }

    List<KeptArrangement> after(Instant now) {
        return em.createQuery(WITH_PICKS + """
                in (select b.id from KeptArrangement b where b.cancelledAt is null and b.takesEffectAt > :now)
                order by a.takesEffectAt, a.id
                """, KeptArrangement.class).setParameter("now", now).getResultList();
    }

    List<KeptArrangement> history(Instant now, int limit) {
        return em.createQuery(WITH_PICKS + """
                in (select b.id from KeptArrangement b where b.cancelledAt is not null or b.takesEffectAt <= :now
                    order by coalesce(b.cancelledAt, b.takesEffectAt) desc, b.id desc limit :limit)
                order by coalesce(a.cancelledAt, a.takesEffectAt) desc, a.id desc
                """, KeptArrangement.class).setParameter("now", now).setParameter("limit", limit).getResultList();
    }

    int version() {
        return em.createQuery("select d.changes from DeskVersion d", Integer.class).getSingleResult();
    }

    /** Whoever comes second waits for the first, and is then told. @return whether this was still the version */
    boolean turnOver(int version) {
        return em.createQuery("update DeskVersion d set d.changes = d.changes + 1 where d.changes = :version")
                .setParameter("version", version).executeUpdate() == 1;
    }

    void turnOver() {
        em.createQuery("update DeskVersion d set d.changes = d.changes + 1").executeUpdate();
    }
}

package org.kiosque.frontpage.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.kiosque.catalogue.CatalogueChanged;
import org.kiosque.catalogue.CatalogueChanged.Kind;

/** A rule that names a section goes on naming it when it is renamed, and what it was merged into. */
@ApplicationScoped
class SectionsFollowed {

    private static final String FOLLOW = """
            update articles.arrangement
            set rule_sections = array(select distinct unnest(array_replace(rule_sections, cast(:slug as varchar), cast(:became as varchar))) order by 1)
            where cast(:slug as varchar) = any (rule_sections)
            """;

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    void follow(@Observes CatalogueChanged change) {
        if (change.kind() != Kind.SECTION || change.became().isEmpty() || change.became().equals(change.slug())) return;
        em.createNativeQuery(FOLLOW).setParameter("slug", change.slug()).setParameter("became", change.became()).executeUpdate();
    }
}

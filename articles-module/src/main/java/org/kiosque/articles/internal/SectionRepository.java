package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kiosque.articles.Section;

/** The sections in the paper's order. */
@ApplicationScoped
class SectionRepository {

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    Optional<PaperSection> find(String slug) {
        return Section.isSlug(slug) ? Optional.ofNullable(em.find(PaperSection.class, slug)) : Optional.empty();
    }

    SiteAccess site() {
        return em.find(SiteAccess.class, SiteAccess.ID);
    }

    List<Section> all() {
        return inOrder().stream().map(PaperSection::section).toList();
    }

    /** Those not named keep their order behind the others: articles stand in them. */
    void arrange(List<Section> sections) {
        int position = 0;
        for (Section section : sections) {
            int place = position++;
            find(section.slug()).ifPresentOrElse(known -> known.arrange(section, place),
                    () -> em.persist(new PaperSection(section, place)));
        }
        var named = sections.stream().map(Section::slug).toList();
        for (PaperSection other : inOrder())
            if (!named.contains(other.slug())) other.move(position++);
    }

    List<PaperSection> inOrder() {
        return em.createQuery("select s from PaperSection s order by s.position, s.slug", PaperSection.class)
                .getResultList();
    }
}

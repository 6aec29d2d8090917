package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kiosque.articles.Tag;
import org.kiosque.platform.Plain;

/** The tags that names stand for, in whatever case and with whatever accents they are written. */
@ApplicationScoped
class Keywords {

    private static final String NAMELESS = "tag";

    /** Where two people name the same new tag at once, the second finds the first one's. */
    private static final String ADD = "insert into articles.tag (slug, name, plain) values (:slug, :name, :plain) on conflict do nothing";

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    static String plain(String name) {
        return Plain.of(name).replaceAll("\\s+", " ").strip();
    }

    /** @return the tag for each name, in their order and each once; those there were not yet are new */
    List<Keyword> named(List<String> names) {
        return names.stream().map(this::named).distinct().toList();
    }

    private Keyword named(String name) {
        return find(plain(name)).orElseGet(() -> add(name));
    }

    /** @return also by a name it had before */
    private Optional<Keyword> find(String plain) {
        return em.createQuery("""
                select k from Keyword k where k.plain = :plain
                    or k.id = (select f.tag from FormerTagName f where f.plain = :plain)
                order by case when k.plain = :plain then 0 else 1 end
                """, Keyword.class)
                .setParameter("plain", plain)
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    private Keyword add(String name) {
        String slug = Plain.slug(name, Tag.SLUG_MAX - 4);
        String base = slug.isEmpty() ? NAMELESS : slug;
        for (int i = 1; ; i++) {
            em.createNativeQuery(ADD)
                    .setParameter("slug", i == 1 ? base : base + "-" + i)
                    .setParameter("name", name)
                    .setParameter("plain", plain(name))
                    .executeUpdate();
            var added = find(plain(name));
            if (added.isPresent()) return added.get();
        }
    }
}

package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Reading;
import org.kiosque.articles.Selection;

/** What readers may see; each query says so by itself. */
@ApplicationScoped
class PublishedRepository {

    private static final String CARD = """
            new org.kiosque.articles.ArticleCard(new org.kiosque.articles.ArticleId(a.id), a.kind,
                new org.kiosque.articles.Section(s.slug, s.name, s.description), a.slug, a.title, a.subtitle, a.standfirst,
                new org.kiosque.accounts.AccountId(a.author), a.access, a.body.readingMinutes, a.firstPublishedAt)
            """;

    private static final String PUBLISHED = """
            from Article a join PaperSection s on s.slug = a.section
            where a.state = org.kiosque.newsroom.State.PUBLISHED
            """;

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    /** @param section null for all */
    List<ArticleCard> latest(String section, Instant before, int limit) {
        String ofSection = section == null ? "" : "and a.section = :section ";
        var query = em.createQuery("select " + CARD + PUBLISHED + ofSection
                + "and a.firstPublishedAt < :before order by a.firstPublishedAt desc, a.id desc", ArticleCard.class);
        if (section != null) query.setParameter("section", section);
        return query.setParameter("before", before).setMaxResults(limit).getResultList();
    }

    /** With one for each section the database looks at one row of each, however many pieces there are. */
    List<ArticleCard> newest(Selection selection, Instant now, int limit) {
        String asked = selection.onePerSection() ? """
                and a.id = (select b.id from Article b where b.state = org.kiosque.newsroom.State.PUBLISHED
                    and b.section = s.slug and %s order by b.firstPublishedAt desc, b.id desc limit 1)
                """.formatted(within(selection, "b")) : "and " + within(selection, "a");
        String ofSections = selection.sections().isEmpty() ? "" : " and a.section in :sections ";
        var query = em.createQuery("select " + CARD + PUBLISHED + asked + ofSections
                + " order by a.firstPublishedAt desc, a.id desc", ArticleCard.class);
        if (!selection.sections().isEmpty()) query.setParameter("sections", selection.sections());
        if (!selection.kinds().isEmpty()) query.setParameter("kinds", selection.kinds());
        return query.setParameter("since", selection.since()).setParameter("now", now).setMaxResults(limit).getResultList();
    }

    private static String within(Selection selection, String piece) {
        return "%1$s.firstPublishedAt between :since and :now".formatted(piece)
                + (selection.kinds().isEmpty() ? "" : " and " + piece + ".kind in :kinds");
    }

    List<ArticleCard> cards(Collection<ArticleId> ids, Instant now) {
        return em.createQuery("select " + CARD + PUBLISHED + "and a.firstPublishedAt <= :now and a.id in :ids",
                        ArticleCard.class)
                .setParameter("now", now)
                .setParameter("ids", ids.stream().map(ArticleId::value).toList())
                .getResultList();
    }

    /** @param paid whether the text for subscribers is asked for; without it the database keeps the rest to itself */
    Optional<Reading> read(ArticleId id, boolean paid, Instant now) {
        return em.createQuery("select new org.kiosque.articles.internal.Shown(" + CARD + """
                    , case when :paid = true or a.access = org.kiosque.articles.Access.FREE
                        then a.body.html else a.body.previewHtml end,
                    case when :paid = true or a.access = org.kiosque.articles.Access.FREE
                        then 0 else a.body.percentLeft end,
                    a.revisedAt)
                """ + PUBLISHED + "and a.firstPublishedAt <= :now and a.id = :id", Shown.class)
                .setParameter("paid", paid)
                .setParameter("now", now)
                .setParameter("id", id.value())
                .getResultStream().findFirst()
                .map(shown -> shown.with(tags(id)));
    }

    private List<String> tags(ArticleId id) {
        return em.createQuery("select t from Article a join a.tags t where a.id = :id order by index(t)", String.class)
                .setParameter("id", id.value())
                .getResultList();
    }
}

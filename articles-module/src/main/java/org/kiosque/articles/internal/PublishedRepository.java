package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Listing;
import org.kiosque.articles.Selection;
import org.kiosque.articles.Tag;

/** What readers may see; each query says so by itself. */
@ApplicationScoped
class PublishedRepository {

    private static final String IS_PUBLIC =
            ".progress.state in (org.kiosque.newsroom.State.PUBLISHED, org.kiosque.newsroom.State.ARCHIVED) ";

    private static final String PUBLIC = """
            from Article a left join PaperSection s on s.slug = a.section join SiteAccess g on g.id = 1
            where a""" + IS_PUBLIC;

    private static final String CARDS = "select " + CardRow.NEW + PUBLIC;
    private static final String LISTED = "and a.kind <> org.kiosque.articles.Kind.PAGE ";
    private static final String BY_NOW = "and a.progress.firstPublishedAt <= :now ";

    /** All but the text. */
    static final String SHOWN = "select new org.kiosque.articles.internal.Shown(" + CardRow.NEW
            + ", a.body.percentLeft, a.revisedAt, a.around.series, a.progress.state) " + PUBLIC + BY_NOW;

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    List<ArticleCard> latest(Listing listing, Instant before, Instant now, int limit) {
        return cards(latest(em, listing, before).setMaxResults(limit), now);
    }

    static TypedQuery<CardRow> latest(EntityManager em, Listing listing, Instant before) {
        Shelf shelf = Shelf.of(listing);
        var query = em.createQuery(CARDS + LISTED + shelf.condition() + "and a.progress.firstPublishedAt < :before "
                + "order by a.progress.firstPublishedAt desc, a.id desc", CardRow.class);
        shelf.fill(query);
        return query.setParameter("before", before);
    }

    /** With one for each section the database looks at one row of each, however many pieces there are. */
    List<ArticleCard> newest(Selection selection, Instant now, int limit) {
        String asked = selection.onePerSection() ? "and a.id = (select b.id from Article b where b" + IS_PUBLIC
                + " and b.section = s.slug and " + within(selection, "b")
                + " order by b.progress.firstPublishedAt desc, b.id desc limit 1) " : "and " + within(selection, "a");
        String ofSections = selection.sections().isEmpty() ? "" : "and a.section in :sections ";
        var query = em.createQuery(CARDS + LISTED + ofSections + asked
                + " order by a.progress.firstPublishedAt desc, a.id desc", CardRow.class);
        if (!selection.sections().isEmpty()) query.setParameter("sections", selection.sections());
        if (!selection.kinds().isEmpty()) query.setParameter("kinds", selection.kinds());
        return cards(query.setParameter("since", selection.since()).setParameter("now", now).setMaxResults(limit), now);
    }

    private static String within(Selection selection, String piece) {
        return piece + ".progress.firstPublishedAt between :since and :now"
                + (selection.kinds().isEmpty() ? "" : " and " + piece + ".kind in :kinds");
    }

    List<ArticleCard> cards(Collection<ArticleId> ids, Instant now) {
        return cards(em.createQuery(CARDS + BY_NOW + "and a.id in :ids", CardRow.class)
                .setParameter("now", now)
                .setParameter("ids", ids.stream().map(ArticleId::value).toList()), now);
    }

    Optional<ArticleCard> page(String slug, Instant now) {
        return cards(em.createQuery(CARDS + BY_NOW + """
                and a.kind = org.kiosque.articles.Kind.PAGE and (a.slug = :slug
                    or a.id in (select f.article from FormerSlug f where f.slug = :slug))
                order by case when a.slug = :slug then 0 else 1 end, a.id desc
                """, CardRow.class)
                .setParameter("now", now)
                .setParameter("slug", slug)
                .setMaxResults(1), now).stream().findFirst();
    }

    List<ArticleCard> pages(Instant now) {
        return cards(em.createQuery(CARDS + BY_NOW + """
                and a.kind = org.kiosque.articles.Kind.PAGE order by a.progress.firstPublishedAt, a.id
                """, CardRow.class)
                .setParameter("now", now), now);
    }

    private static List<ArticleCard> cards(TypedQuery<CardRow> rows, Instant now) {
        return rows.getResultStream().map(row -> row.card(now)).toList();
    }

    /** @return all but the text */
    Optional<Shown> shown(ArticleId id, Instant now) {
        return em.createQuery(SHOWN + "and a.id = :id", Shown.class)
                .setParameter("now", now)
                .setParameter("id", id.value())
                .getResultStream().findFirst();
    }

    /** @param whole without it the database keeps what is for subscribers to itself. @return the text as it is kept */
    String html(ArticleId id, boolean whole) {
        return em.createQuery("select a.body." + (whole ? "html" : "previewHtml") + " from Article a where a.id = :id", String.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    List<Tag> tags(ArticleId id) {
        return em.createQuery("select new org.kiosque.articles.Tag(t.slug, t.name) from Article a join a.tags t where a.id = :id order by index(t)", Tag.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** @return whole briefs of which everybody may read all, the first one first */
    List<BriefRow> briefs(Instant from, Instant until, Instant now) {
        return em.createQuery("select new org.kiosque.articles.internal.BriefRow(" + CardRow.NEW + ", a.body.html) " + PUBLIC
                        + BY_NOW + """
                        and a.kind = org.kiosque.articles.Kind.BRIEF and a.progress.firstPublishedAt >= :from
                        and a.progress.firstPublishedAt < :until order by a.progress.firstPublishedAt, a.id
                        """, BriefRow.class)
                .setParameter("now", now)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}

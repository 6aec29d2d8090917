package org.kiosque.catalogue.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.query.NativeQuery;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.catalogue.Inventory;

/** Reads one line of each piece and never its text, so that a paper of many years is gone through in no time. */
@ApplicationScoped
@Transactional
class DefaultInventory implements Inventory {

    private static final String CHANGED = """
            greatest(a.first_published_at, a.revised_at, (select max(greatest(e.added_at, e.edited_at))
                from articles.live_entry e where a.kind = 'LIVE' and e.article_id = a.id and e.deleted_at is null))
            """;
    private static final String PUBLIC = " a.state in ('PUBLISHED', 'ARCHIVED') and a.first_published_at <= :now ";
    private static final String LISTED = PUBLIC + "and a.kind <> 'PAGE' ";

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    private ZoneId zone;

    /** For the CDI proxy only. */
    DefaultInventory() {}

    @Inject
    DefaultInventory(@ConfigProperty(name = "kiosque.site.zone", defaultValue = "Europe/Paris") ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public List<Part> parts(Instant now) {
        return rows("select a.id / " + PART_SIZE + " as name, max(" + CHANGED + ") as changed from articles.article a where"
                + PUBLIC + "group by 1 order by 1", Integer.class, now, row -> new Part((Integer) row[0] + 1, (Instant) row[1]));
    }

    @Override
    public List<Piece> pieces(int part, Instant now) {
        if (part < 1) return List.of();
        long first = (part - 1L) * PART_SIZE;
        NativeQuery<?> query = em.createNativeQuery("select a.id as id, a.kind as kind, a.slug as slug, " + CHANGED
                + " as changed from articles.article a where" + PUBLIC + "and a.id between :first and :last order by a.id")
                .unwrap(NativeQuery.class);
        return query.addScalar("id", Long.class).addScalar("kind", String.class).addScalar("slug", String.class)
                .addScalar("changed", Instant.class).setParameter("now", now).setParameter("first", first)
                .setParameter("last", first + PART_SIZE - 1).getResultList().stream().map(Object[].class::cast)
                .map(row -> new Piece(new ArticleId((Long) row[0]), Kind.valueOf((String) row[1]), (String) row[2], (Instant) row[3]))
                .toList();
    }

    @Override
    public List<Shelf> sections(Instant now) {
        return shelves("a.section", "", now);
    }

    @Override
    public List<Shelf> tags(Instant now) {
        return shelves("t.slug", "join articles.article_tag b on b.article_id = a.id join articles.tag t on t.id = b.tag_id", now);
    }

    @Override
    public List<Shelf> authors(Instant now) {
        return shelves("w.slug", "cross join unnest(a.authors) as who join articles.author w on w.account = who", now);
    }

    @Override
    public List<Shelf> series(Instant now) {
        return shelves("s.slug", "join articles.series s on s.id = a.series_id", now);
    }

    @Override
    public List<BriefDay> briefDays(Instant now) {
        return rows("select cast(a.first_published_at at time zone '" + zone.getId() + "' as date) as name, max(" + CHANGED
                + ") as changed from articles.article a where" + PUBLIC + "and a.kind = 'BRIEF' group by 1 order by 1",
                LocalDate.class, now, row -> new BriefDay((LocalDate) row[0], (Instant) row[1]));
    }

    private List<Shelf> shelves(String slug, String joined, Instant now) {
        return rows("select " + slug + " as name, max(" + CHANGED + ") as changed from articles.article a " + joined + " where"
                + LISTED + "group by 1 order by 1", String.class, now, row -> new Shelf((String) row[0], (Instant) row[1]));
    }

    private <T> List<T> rows(String sql, Class<?> name, Instant now, Function<Object[], T> as) {
        NativeQuery<?> query = em.createNativeQuery(sql).unwrap(NativeQuery.class);
        return query.addScalar("name", name).addScalar("changed", Instant.class).setParameter("now", now)
                .getResultList().stream().map(Object[].class::cast).map(as).toList();
    }
}

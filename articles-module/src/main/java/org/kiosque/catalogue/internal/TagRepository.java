package org.kiosque.catalogue.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiosque.articles.Tag;
import org.kiosque.catalogue.CatalogueRefused;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.catalogue.TagDesk.Order;
import org.kiosque.catalogue.TagEntry;
import org.kiosque.catalogue.TagSheet;
import org.kiosque.platform.Plain;

/** All tags. */
@ApplicationScoped
class TagRepository {

    private static final String PIECES = "(select count(*) from articles.article_tag b where b.tag_id = t.id)";
    private static final String WITH_WORDS = " from articles.tag t where t.plain like :words escape '!'";

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    KeptTag get(String slug) {
        return find(slug).orElseThrow(() -> new CatalogueRefused("none", Reason.UNKNOWN));
    }

    Optional<KeptTag> find(String slug) {
        return Tag.isSlug(slug) ? only("slug", slug) : Optional.empty();
    }

    KeptTag named(String name) {
        return only("plain", KeptTag.plain(name.replace('\0', ' '))).orElseThrow(() -> new CatalogueRefused("none", Reason.UNKNOWN));
    }

    private Optional<KeptTag> only(String property, String value) {
        return em.createQuery("select t from KeptTag t where t." + property + " = :value", KeptTag.class)
                .setParameter("value", value)
                .getResultStream().findFirst();
    }

    List<TagEntry> list(String text, Order order, int offset, int limit) {
        String by = order == Order.PIECES ? "5 desc, t.plain" : "t.plain";
        List<?> rows = words(em.createNativeQuery("select t.slug, t.name, t.description, t.version, " + PIECES + WITH_WORDS + " order by " + by), text)
                .setFirstResult(offset).setMaxResults(limit).getResultList();
        return rows.stream().map(Object[].class::cast).map(TagRepository::entry).toList();
    }

    long count(String text) {
        return ((Number) words(em.createNativeQuery("select count(*)" + WITH_WORDS), text).getSingleResult()).longValue();
    }

    /** @return whether readers know of it: a word that only drafts bear may tell what is being written about */
    boolean hasPublished(KeptTag tag, Instant now) {
        return !em.createQuery("select a.id from Article a join a.tags t where t.slug = :slug " + Public.PIECE, Long.class)
                .setParameter("slug", tag.slug()).setParameter("now", now).setMaxResults(1).getResultList().isEmpty();
    }

    long pieces(KeptTag tag) {
        return ((Number) em.createNativeQuery("select count(*) from articles.article_tag b where b.tag_id = :tag")
                .setParameter("tag", tag.id()).getSingleResult()).longValue();
    }

    /** Pieces that bear both keep one, and their others close the gap. */
    void replace(KeptTag tag, KeptTag by) {
        em.createNativeQuery("""
                with gone as (delete from articles.article_tag one using articles.article_tag other
                    where one.tag_id = :tag and other.article_id = one.article_id and other.tag_id = :by
                    returning one.article_id, one.position)
                update articles.article_tag behind set position = behind.position - 1 from gone
                    where behind.article_id = gone.article_id and behind.position > gone.position
                """).setParameter("tag", tag.id()).setParameter("by", by.id()).executeUpdate();
        em.createNativeQuery("update articles.article_tag set tag_id = :by where tag_id = :tag")
                .setParameter("tag", tag.id()).setParameter("by", by.id()).executeUpdate();
        em.createQuery("update FormerTagName f set f.tag = :by where f.tag = :tag")
                .setParameter("tag", tag.id()).setParameter("by", by.id()).executeUpdate();
    }

    /** From now on a name is that of a tag, or of what became of one. */
    void remember(String plain, KeptTag tag) {
        em.merge(new FormerTagName(plain, tag));
    }

    void forget(String plain) {
        em.createQuery("delete from FormerTagName f where f.plain = :plain").setParameter("plain", plain).executeUpdate();
    }

    private static Query words(Query query, String text) {
        String plain = Plain.of(text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip());
        return query.setParameter("words", "%" + plain.replaceAll("[!%_]", "!$0") + "%");
    }

    private static TagEntry entry(Object[] row) {
        return new TagEntry(new TagSheet((String) row[0], (String) row[1], (String) row[2]), ((Number) row[4]).longValue(),
                ((Number) row[3]).intValue());
    }
}

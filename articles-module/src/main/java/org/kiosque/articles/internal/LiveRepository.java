package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.LiveEntries.Stretch;
import org.kiosque.articles.LiveEntry;
import org.kiosque.articles.LiveEntryId;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.LiveRefused;
import org.kiosque.newsroom.LiveRefused.Reason;

/** Lives and their entries, without those that were taken away. */
@ApplicationScoped
class LiveRepository {

    private static final String ENTRIES = " from ToldEntry e where e.article = :article and e.deletedAt is null ";

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    /** Takes the piece for the running transaction, so that what is counted in it stays true until the end. */
    Article lock(ArticleId id) {
        return Optional.ofNullable(em.find(Article.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new ArticleRefused(id, ArticleRefused.Reason.UNKNOWN));
    }

    ToldEntry get(LiveEntryId id) {
        return Optional.ofNullable(em.find(ToldEntry.class, id.value())).filter(entry -> !entry.isDeleted())
                .orElseThrow(() -> new LiveRefused(id, Reason.UNKNOWN));
    }

    void add(ToldEntry entry) {
        em.persist(entry);
    }

    void write(Object about) {
        try {
            em.flush();
        } catch (OptimisticLockException overtaken) {
            throw new LiveRefused(about, Reason.CHANGED_MEANWHILE);
        }
    }

    Optional<LiveClosing> closing(ArticleId live) {
        return Optional.ofNullable(em.find(LiveClosing.class, live.value()));
    }

    void add(LiveClosing closing) {
        em.persist(closing);
    }

    void remove(LiveClosing closing) {
        em.remove(closing);
    }

    long count(ArticleId live) {
        return em.createQuery("select count(e)" + ENTRIES, Long.class)
                .setParameter("article", live.value()).getSingleResult();
    }

    /** @return null when there is none */
    Long last(ArticleId live) {
        return em.createQuery("select max(e.id)" + ENTRIES, Long.class)
                .setParameter("article", live.value()).getSingleResult();
    }

    List<LiveEntry> pinned(ArticleId live) {
        return entries(query("and e.pinned = true order by e.at desc, e.id desc", live));
    }

    List<LiveEntry> keyMoments(ArticleId live) {
        return entries(query("and e.keyMoment = true order by e.at, e.id", live));
    }

    List<LiveEntry> newest(ArticleId live, int offset, int limit) {
        return entries(query("order by e.at desc, e.id desc", live).setFirstResult(offset).setMaxResults(limit));
    }

    List<LiveEntry> addedSince(ArticleId live, LiveEntryId last, int limit) {
        return entries(query("and e.id > :last order by e.id desc", live)
                .setParameter("last", last == null ? 0L : last.value()).setMaxResults(limit));
    }

    /** @return from the named entry on, also when that was taken away; one more than the limit where there are more */
    List<LiveEntry> stretch(ArticleId live, Stretch stretch) {
        String order = stretch.oldestFirst() ? "order by e.at, e.id" : "order by e.at desc, e.id desc";
        ToldEntry from = stretch.from() == null ? null : em.find(ToldEntry.class, stretch.from().value());
        boolean begins = from != null && from.article().equals(live);
        String side = stretch.oldestFirst() ? ">" : "<";
        var query = query(begins ? "and (e.at " + side + " :at or e.at = :at and e.id " + side + "= :from) " + order : order, live);
        if (begins) query.setParameter("at", from.entry().at()).setParameter("from", stretch.from().value());
        return entries(query.setMaxResults(stretch.limit() + 1));
    }

    private TypedQuery<ToldEntry> query(String rest, ArticleId live) {
        return em.createQuery("select e" + ENTRIES + rest, ToldEntry.class).setParameter("article", live.value());
    }

    private static List<LiveEntry> entries(TypedQuery<ToldEntry> query) {
        return query.getResultStream().map(ToldEntry::entry).toList();
    }
}

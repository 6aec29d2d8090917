package org.kiosque.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kiosque.accounts.AccountId;
import org.kiosque.media.MediaId;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.MediaRefused.Reason;
import org.kiosque.media.MediaSearch;
import org.kiosque.media.Picture;
import org.kiosque.platform.Plain;

/** All pictures, as the database knows them. */
@ApplicationScoped
class PictureRepository {

    /** A sentence pasted into the search would not find more with all of its words. */
    private static final int WORDS_MAX = 8;

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    void add(KeptPicture picture) {
        em.persist(picture);
    }

    Optional<KeptPicture> find(MediaId id) {
        return Optional.ofNullable(em.find(KeptPicture.class, id.value()));
    }

    KeptPicture get(MediaId id) {
        return find(id).orElseThrow(() -> new MediaRefused(id, Reason.UNKNOWN));
    }

    /** Takes the picture for the running transaction; those who only read do not wait. */
    KeptPicture lock(MediaId id) {
        return Optional.ofNullable(em.find(KeptPicture.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new MediaRefused(id, Reason.UNKNOWN));
    }

    Optional<KeptPicture> find(Shelfmark mark) {
        return em.createQuery("select p from KeptPicture p where p.sha256 = :sha256", KeptPicture.class)
                .setParameter("sha256", mark.sha256())
                .getResultStream().findFirst();
    }

    List<Picture> pictures(Collection<MediaId> ids) {
        return em.createQuery("""
                select new org.kiosque.media.Picture(new org.kiosque.media.MediaId(p.id), p.alt, p.caption, p.credit,
                    p.width, p.height, p.look, p.rightsUntil)
                from KeptPicture p where p.id in :ids
                """, Picture.class)
                .setParameter("ids", ids.stream().map(MediaId::value).toList())
                .getResultList();
    }

    /** Writes now, so that whoever comes second is told so by this call and not by the end of the transaction. */
    void write(MediaId id) {
        try {
            em.flush();
        } catch (OptimisticLockException overtaken) {
            throw new MediaRefused(id, Reason.CHANGED_MEANWHILE);
        }
    }

    void write() {
        em.flush();
    }

    List<KeptPicture> list(AccountId by, MediaSearch search, int offset, int limit) {
        return find("select p", " order by p.uploadedAt desc, p.id desc", KeptPicture.class, by, search)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(AccountId by, MediaSearch search) {
        return find("select count(*)", "", Long.class, by, search).getSingleResult();
    }

    private <T> TypedQuery<T> find(String select, String order, Class<T> result, AccountId by, MediaSearch search) {
        var words = Stream.of(Plain.of(search.text()).split("\\s+")).filter(word -> !word.isEmpty()).limit(WORDS_MAX).toList();
        var jpql = new StringBuilder(select).append(" from KeptPicture p where ").append(switch (search.which()) {
            case ALL -> "p.retiredAt is null";
            case MINE -> "p.retiredAt is null and p.uploadedBy = :by";
            case UNDESCRIBED -> "p.retiredAt is null and p.alt = ''";
            case EXPIRED -> "p.retiredAt is null and p.rightsUntil < :today";
            case RETIRED -> "p.retiredAt is not null";
        });
        for (int i = 0; i < words.size(); i++) jpql.append(" and p.words like :word").append(i).append(" escape '!'");
        var query = em.createQuery(jpql.append(order).toString(), result);
        for (int i = 0; i < words.size(); i++)
            query.setParameter("word" + i, "%" + words.get(i).replaceAll("[!%_]", "!$0") + "%");
        switch (search.which()) {
            case MINE -> query.setParameter("by", by.value());
            case EXPIRED -> query.setParameter("today", search.today());
            default -> { }
        }
        return query;
    }
}

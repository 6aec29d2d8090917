package org.kiosque.newsletters.internal;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kiosque.accounts.AccountId;
import org.kiosque.newsletters.Suppression;

/** The addresses no letter goes to, and those on their way to become one. All in lower case. */
@ApplicationScoped
class SuppressionRepository {

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    static String key(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** @return which of these, as keys, are suppressed */
    @SuppressWarnings("unchecked")
    Set<String> among(Collection<String> addresses) {
        if (addresses.isEmpty()) return Set.of();
        return ((List<String>) em.createNativeQuery("select address from articles.newsletter_suppression where address in (:addresses)", String.class)
                .setParameter("addresses", addresses.stream().map(SuppressionRepository::key).collect(toSet())).getResultList())
                .stream().collect(toSet());
    }

    List<Suppression> list(String text, int limit) {
        return em.createQuery("select s from SuppressedAddress s where locate(:text, s.address) > 0 order by s.since desc, s.address", SuppressedAddress.class)
                .setParameter("text", key(text)).setMaxResults(limit).getResultStream().map(SuppressedAddress::suppression).toList();
    }

    /** @param by null when the mail came back */
    void add(String address, AccountId by, String note, Instant now) {
        em.createNativeQuery("insert into articles.newsletter_suppression (address, by, note, since) values (:address, cast(:by as bigint), :note, :now) on conflict (address) do nothing")
                .setParameter("address", key(address)).setParameter("by", by == null ? null : by.toString())
                .setParameter("note", note).setParameter("now", now).executeUpdate();
    }

    void remove(String address) {
        em.createNativeQuery("delete from articles.newsletter_suppression where address = :address").setParameter("address", key(address)).executeUpdate();
        forgive(address);
    }

    /** @return how often it was refused in a row, this time included */
    int refuse(String address, Instant now) {
        return ((Number) em.createNativeQuery("""
                insert into articles.newsletter_refusal as r (address, times, last_at) values (:address, 1, :now)
                on conflict (address) do update set times = r.times + 1, last_at = excluded.last_at returning times
                """).setParameter("address", key(address)).setParameter("now", now).getSingleResult()).intValue();
    }

    void forgive(String address) {
        em.createNativeQuery("delete from articles.newsletter_refusal where address = :address").setParameter("address", key(address)).executeUpdate();
    }
}

package org.kiosque.newsletters.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kiosque.accounts.AccountId;
import org.kiosque.newsletters.IssueId;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.Tally;

/** The copies of all issues, of which there are too many to be entities. */
@ApplicationScoped
class CopyRepository {

    /** A copy in the hands of the running transaction. */
    record Copy(long id, AccountId account) {}

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    /** One for each reader of the letter; those who are there already are not added again. @return how many are new */
    int add(IssueId issue, Newsletter newsletter, Instant now) {
        return em.createNativeQuery("""
                insert into articles.newsletter_copy (issue_id, account, state, at)
                select :issue, s.account, 'WAITING', :now from articles.newsletter_subscription s
                where s.newsletter = :newsletter and s.ended_at is null
                on conflict (issue_id, account) do nothing
                """)
                .setParameter("issue", issue.value()).setParameter("now", now).setParameter("newsletter", newsletter.name())
                .executeUpdate();
    }

    /** Takes copies for the running transaction only: no other node sees them meanwhile. */
    @SuppressWarnings("unchecked")
    List<Copy> takeWaiting(IssueId issue, int limit) {
        return ((List<Object[]>) em.createNativeQuery("""
                select id, account from articles.newsletter_copy where issue_id = :issue and state = 'WAITING'
                order by id limit :limit for update skip locked
                """)
                .setParameter("issue", issue.value()).setParameter("limit", limit).getResultList()).stream()
                .map(row -> new Copy(((Number) row[0]).longValue(), new AccountId(((Number) row[1]).longValue()))).toList();
    }

    boolean hasWaiting(IssueId issue) {
        return (Boolean) em.createNativeQuery("select exists (select 1 from articles.newsletter_copy where issue_id = :issue and state = 'WAITING')", Boolean.class)
                .setParameter("issue", issue.value()).getSingleResult();
    }

    void mark(Collection<Long> ids, String state, Instant now) {
        if (ids.isEmpty()) return;
        em.createNativeQuery("update articles.newsletter_copy set state = :state, at = :now where id in (:ids)")
                .setParameter("state", state).setParameter("now", now).setParameter("ids", ids).executeUpdate();
    }

    void answered(long id, String state, Instant now) {
        em.createNativeQuery("update articles.newsletter_copy set state = :state, at = :now where id = :id and state = 'HANDED'")
                .setParameter("state", state).setParameter("now", now).setParameter("id", id).executeUpdate();
    }

    /** Whether or not its server had said before that it takes it. */
    void cameBack(long id, Instant now) {
        em.createNativeQuery("update articles.newsletter_copy set state = 'REFUSED', at = :now where id = :id and state in ('HANDED', 'ACCEPTED')")
                .setParameter("now", now).setParameter("id", id).executeUpdate();
    }

    void skipWaiting(IssueId issue, Instant now) {
        em.createNativeQuery("update articles.newsletter_copy set state = 'SKIPPED', at = :now where issue_id = :issue and state = 'WAITING'")
                .setParameter("now", now).setParameter("issue", issue.value()).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Map<IssueId, Tally> tallies(Collection<IssueId> issues) {
        if (issues.isEmpty()) return Map.of();
        return ((List<Object[]>) em.createNativeQuery("""
                select issue_id, count(*) filter (where state = 'WAITING'), count(*) filter (where state = 'HANDED'),
                    count(*) filter (where state = 'ACCEPTED'), count(*) filter (where state = 'REFUSED'),
                    count(*) filter (where state = 'SKIPPED')
                from articles.newsletter_copy where issue_id in (:issues) group by issue_id
                """)
                .setParameter("issues", issues.stream().map(IssueId::value).toList()).getResultList()).stream()
                .collect(toMap(row -> new IssueId(number(row[0])), row -> new Tally(number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]))));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}

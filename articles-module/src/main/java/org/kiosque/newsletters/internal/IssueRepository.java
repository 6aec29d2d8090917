package org.kiosque.newsletters.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kiosque.newsletters.IssueId;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.NewsletterRefused;
import org.kiosque.newsletters.NewsletterRefused.Reason;
import org.kiosque.newsletters.SentIssue;

/** All issues of all letters. */
@ApplicationScoped
class IssueRepository {

    private static final int SKIP_LOCKED = -2;

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    void add(PaperIssue issue) {
        em.persist(issue);
    }

    PaperIssue get(IssueId id) {
        return Optional.ofNullable(em.find(PaperIssue.class, id.value())).orElseThrow(() -> new NewsletterRefused(id, Reason.UNKNOWN));
    }

    /** Whoever holds it has the letter to themselves until the commit: numbers and editions are given out one by one. */
    PaperTimetable lock(Newsletter newsletter) {
        return em.find(PaperTimetable.class, newsletter, LockModeType.PESSIMISTIC_WRITE);
    }

    PaperTimetable timetable(Newsletter newsletter) {
        return em.find(PaperTimetable.class, newsletter);
    }

    /** Writes now, so that whoever comes second is told so by this call and not by the end of the transaction. */
    void write(IssueId id) {
        try {
            em.flush();
        } catch (OptimisticLockException overtaken) {
            throw new NewsletterRefused(id, Reason.CHANGED_MEANWHILE);
        }
    }

    /** @param besides an issue that does not count, or null */
    boolean isTaken(Newsletter newsletter, LocalDate edition, IssueId besides) {
        return em.createQuery("""
                select count(*) from PaperIssue i
                where i.newsletter = :newsletter and i.edition = :edition and i.state <> org.kiosque.newsletters.IssueState.CANCELLED and i.id <> :besides
                """, Long.class)
                .setParameter("newsletter", newsletter).setParameter("edition", edition)
                .setParameter("besides", besides == null ? -1L : besides.value()).getSingleResult() > 0;
    }

    int nextNumber(Newsletter newsletter) {
        return em.createQuery("select coalesce(max(i.number), 0) + 1 from PaperIssue i where i.newsletter = :newsletter", Integer.class)
                .setParameter("newsletter", newsletter).getSingleResult();
    }

    Optional<Instant> lastStart(Newsletter newsletter) {
        return em.createQuery("select i.startedAt from PaperIssue i where i.newsletter = :newsletter and i.startedAt is not null order by i.startedAt desc", Instant.class)
                .setParameter("newsletter", newsletter).setMaxResults(1).getResultStream().findFirst();
    }

    /** @return the issue whose moment has come, held until the commit: another node takes another one */
    Optional<PaperIssue> takeDue(Instant now) {
        return em.createQuery("select i from PaperIssue i where i.state = org.kiosque.newsletters.IssueState.SCHEDULED and i.scheduledAt <= :now order by i.scheduledAt, i.id", PaperIssue.class)
                .setParameter("now", now).setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream().findFirst();
    }

    List<PaperIssue> sending() {
        return em.createQuery("select i from PaperIssue i where i.state = org.kiosque.newsletters.IssueState.SENDING order by i.startedAt, i.id", PaperIssue.class)
                .getResultList();
    }

    void lock(PaperIssue issue) {
        em.refresh(issue, LockModeType.PESSIMISTIC_WRITE);
    }

    List<PaperIssue> list(int offset, int limit) {
        return em.createQuery("select i from PaperIssue i order by i.savedAt desc, i.id desc", PaperIssue.class)
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    long count() {
        return em.createQuery("select count(*) from PaperIssue i", Long.class).getSingleResult();
    }

    List<SentIssue> sent(Newsletter newsletter, int limit) {
        return em.createQuery("""
                select new org.kiosque.newsletters.SentIssue(i.newsletter, i.number, i.subject, i.startedAt) from PaperIssue i
                where i.newsletter = :newsletter and i.state = org.kiosque.newsletters.IssueState.SENT order by i.number desc
                """, SentIssue.class)
                .setParameter("newsletter", newsletter).setMaxResults(limit).getResultList();
    }

    Optional<PaperIssue> numbered(Newsletter newsletter, int number) {
        return em.createQuery("select i from PaperIssue i where i.newsletter = :newsletter and i.number = :number and i.state = org.kiosque.newsletters.IssueState.SENT", PaperIssue.class)
                .setParameter("newsletter", newsletter).setParameter("number", number).getResultStream().findFirst();
    }
}

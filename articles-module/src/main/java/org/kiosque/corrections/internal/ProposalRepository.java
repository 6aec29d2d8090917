package org.kiosque.corrections.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kiosque.accounts.AccountId;
import org.kiosque.corrections.CorrectionRefused;
import org.kiosque.corrections.CorrectionRefused.Reason;
import org.kiosque.corrections.Proposal;
import org.kiosque.corrections.ProposalId;
import org.kiosque.corrections.ProposalState;
import org.kiosque.corrections.TrackRecord;

/** What readers proposed. */
@ApplicationScoped
class ProposalRepository {

    /** Tells this feature's advisory locks from those of others. */
    private static final int LOCK = 0x434F5252;

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    void add(ReaderProposal proposal) {
        em.persist(proposal);
    }

    ReaderProposal get(ProposalId id) {
        return known(id, em.find(ReaderProposal.class, id.value()));
    }

    /** Two who decide at once: the second waits here, and then finds it decided. */
    ReaderProposal lock(ProposalId id) {
        return known(id, em.find(ReaderProposal.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static ReaderProposal known(ProposalId id, ReaderProposal found) {
        return Optional.ofNullable(found).orElseThrow(() -> new CorrectionRefused(id, Reason.UNKNOWN));
    }

    /** One proposal of a reader after the other, so that none slips past the limit and none is kept twice. */
    void waitForTurn(AccountId proposer) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(:feature, :reader) as text)", String.class)
                .setParameter("feature", LOCK)
                .setParameter("reader", Long.hashCode(proposer.value()))
                .getSingleResult();
    }

    Optional<ProposalId> sentWith(UUID token, AccountId proposer) {
        return em.createQuery("select p.id from ReaderProposal p where p.proposer = :proposer and p.token = :token", Long.class)
                .setParameter("proposer", proposer.value())
                .setParameter("token", token)
                .getResultStream().map(ProposalId::new).findFirst();
    }

    long sentSince(Instant moment, AccountId proposer) {
        return em.createQuery("select count(p) from ReaderProposal p where p.proposer = :proposer and p.proposedAt > :moment",
                        Long.class)
                .setParameter("proposer", proposer.value())
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /** @param author whose articles only; null for everybody's */
    List<Proposal> list(AccountId author, ProposalState state, int offset, int limit) {
        String order = state == ProposalState.OPEN ? " order by p.id" : " order by p.id desc";
        return find("select p", order, ReaderProposal.class, author, state)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream().map(ReaderProposal::proposal).toList();
    }

    long count(AccountId author, ProposalState state) {
        return find("select count(p)", "", Long.class, author, state).getSingleResult();
    }

    Map<ProposalState, Long> counts(AccountId author) {
        Map<ProposalState, Long> counts = new EnumMap<>(ProposalState.class);
        for (ProposalState state : ProposalState.values()) counts.put(state, 0L);
        find("select p.state, count(p)", " group by p.state", Object[].class, author, null).getResultStream()
                .forEach(row -> counts.put((ProposalState) row[0], (Long) row[1]));
        return counts;
    }

    Map<AccountId, TrackRecord> records(Collection<AccountId> readers) {
        Map<AccountId, Map<ProposalState, Long>> counts = new HashMap<>();
        em.createQuery("select p.proposer, p.state, count(p) from ReaderProposal p where p.proposer in :readers"
                        + " group by p.proposer, p.state", Object[].class)
                .setParameter("readers", readers.stream().map(AccountId::value).toList())
                .getResultStream()
                .forEach(row -> counts.computeIfAbsent(new AccountId((Long) row[0]), reader -> new EnumMap<>(ProposalState.class))
                        .put((ProposalState) row[1], (Long) row[2]));
        Map<AccountId, TrackRecord> records = new HashMap<>();
        counts.forEach((reader, of) -> records.put(reader, new TrackRecord(of.getOrDefault(ProposalState.OPEN, 0L),
                of.getOrDefault(ProposalState.ACCEPTED, 0L), of.getOrDefault(ProposalState.DECLINED, 0L))));
        return records;
    }

    private <T> TypedQuery<T> find(String select, String end, Class<T> result, AccountId author, ProposalState state) {
        var query = em.createQuery(select + " from ReaderProposal p where 1 = 1"
                + (author == null ? "" : " and :author member of p.authors")
                + (state == null ? "" : " and p.state = :state") + end, result);
        if (author != null) query.setParameter("author", author.value());
        if (state != null) query.setParameter("state", state);
        return query;
    }
}

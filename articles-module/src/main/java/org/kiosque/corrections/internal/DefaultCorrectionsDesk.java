package org.kiosque.corrections.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.corrections.Correction;
import org.kiosque.corrections.CorrectionPublished;
import org.kiosque.corrections.CorrectionRefused;
import org.kiosque.corrections.CorrectionRefused.Reason;
import org.kiosque.corrections.CorrectionsDesk;
import org.kiosque.corrections.DeclineReason;
import org.kiosque.corrections.Note;
import org.kiosque.corrections.Passage;
import org.kiosque.corrections.Proposal;
import org.kiosque.corrections.ProposalId;
import org.kiosque.corrections.ProposalState;
import org.kiosque.corrections.TrackRecord;

@ApplicationScoped
@Transactional
class DefaultCorrectionsDesk implements CorrectionsDesk {

    private Ledger ledger;
    private ProposalRepository proposals;
    private Articles articles;
    private People people;
    private Event<Object> facts;

    /** For the CDI proxy only. */
    DefaultCorrectionsDesk() {}

    @Inject
    DefaultCorrectionsDesk(Ledger ledger, ProposalRepository proposals, Articles articles, People people, Event<Object> facts) {
        this.ledger = ledger;
        this.proposals = proposals;
        this.articles = articles;
        this.people = people;
        this.facts = facts;
    }

    @Override
    public Correction publish(AccountId by, ArticleId article, Note note, UUID token, Instant now) {
        people.require(by, Permission.EDIT);
        LedgerHead head = ledger.lock();
        // Only now: whoever sent the same form at the same moment held the lock until it was committed.
        var written = ledger.writtenWith(token);
        if (written.isPresent()) return written.get();

        var card = articles.card(article, now).orElseThrow(() -> new CorrectionRefused(article, Reason.NOT_PUBLIC));
        if (note.amends() != null && !ledger.holds(note.amends(), article))
            throw new CorrectionRefused(note.amends(), Reason.NO_SUCH_ENTRY);
        var correction = head.append(article, card.title(), note, now);
        ledger.add(new LedgerEntry(correction, by, token));
        facts.fire(new CorrectionPublished(correction, by));
        return correction;
    }

    @Override
    public void accept(AccountId by, ProposalId id, Note note, Instant now) {
        people.require(by, Permission.EDIT);
        var proposal = proposals.lock(id);
        proposal.stillOpen();
        Long published = note == null ? null : publish(by, proposal.article(), note, UUID.randomUUID(), now).number();
        facts.fire(proposal.accept(by, published, now));
    }

    @Override
    public void decline(AccountId by, ProposalId id, DeclineReason reason, String remark, boolean tell, Instant now) {
        people.require(by, Permission.EDIT);
        facts.fire(proposals.lock(id).decline(by, reason, remark, tell, now));
    }

    @Override
    public List<Proposal> proposals(AccountId by, ProposalState state, int offset, int limit) {
        return proposals.list(whose(by), state, offset, limit);
    }

    @Override
    public Map<ProposalState, Long> counts(AccountId by) {
        return proposals.counts(whose(by));
    }

    @Override
    public long open(AccountId by) {
        return proposals.count(whose(by), ProposalState.OPEN);
    }

    @Override
    public Proposal proposal(AccountId by, ProposalId id) {
        return opened(by, id).proposal();
    }

    @Override
    public Optional<Passage> inContext(AccountId by, ProposalId id, Instant now) {
        Proposal proposal = opened(by, id).proposal();
        return articles.read(proposal.article(), by, now)
                .flatMap(reading -> ReadableText.of(reading).find(proposal.passage(), proposal.block()));
    }

    @Override
    public Map<AccountId, TrackRecord> records(AccountId by, Collection<AccountId> readers) {
        people.require(by, Permission.WRITE);
        return readers.isEmpty() ? Map.of() : proposals.records(readers);
    }

    private ReaderProposal opened(AccountId by, ProposalId id) {
        AccountId author = whose(by);
        ReaderProposal proposal = proposals.get(id);
        if (author != null && !proposal.isAbout(author)) throw new CorrectionRefused(id, Reason.NOT_YOURS);
        return proposal;
    }

    /** @return whose articles only this person may look at; null for all */
    private AccountId whose(AccountId by) {
        people.require(by, Permission.WRITE);
        return people.may(by, Permission.EDIT) ? null : by;
    }
}

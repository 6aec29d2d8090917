package org.kiosque.corrections.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.articles.Articles;
import org.kiosque.corrections.CorrectionProposed;
import org.kiosque.corrections.CorrectionRefused;
import org.kiosque.corrections.CorrectionRefused.Reason;
import org.kiosque.corrections.NewProposal;
import org.kiosque.corrections.ProposalId;
import org.kiosque.corrections.Proposals;

@ApplicationScoped
@Transactional
class DefaultProposals implements Proposals {

    private static final Duration DAY = Duration.ofDays(1);

    private ProposalRepository proposals;
    private Articles articles;
    private People people;
    private Event<CorrectionProposed> proposed;

    /** For the CDI proxy only. */
    DefaultProposals() {}

    @Inject
    DefaultProposals(ProposalRepository proposals, Articles articles, People people, Event<CorrectionProposed> proposed) {
        this.proposals = proposals;
        this.articles = articles;
        this.people = people;
        this.proposed = proposed;
    }

    @Override
    public ProposalId propose(AccountId by, NewProposal proposal, Instant now) {
        if (by == null || people.account(by).map(account -> account.suspended()).orElse(true)) throw refused(Reason.NOT_INVITED);
        proposals.waitForTurn(by);
        var sent = proposals.sentWith(proposal.token(), by);
        if (sent.isPresent()) return sent.get();

        var reading = articles.read(proposal.article(), by, now).orElseThrow(() -> refused(Reason.UNKNOWN));
        if (ReadableText.of(reading).find(proposal.passage(), proposal.block()).isEmpty()) throw refused(Reason.PASSAGE_NOT_FOUND);
        if (proposals.sentSince(now.minus(DAY), by) >= A_DAY) throw refused(Reason.TOO_MANY);

        var fresh = new ReaderProposal(by, proposal, Set.copyOf(reading.card().authors()), now);
        proposals.add(fresh);
        proposed.fire(fresh.proposed());
        return fresh.id();
    }

    private static CorrectionRefused refused(Reason reason) {
        return new CorrectionRefused("new", reason);
    }
}

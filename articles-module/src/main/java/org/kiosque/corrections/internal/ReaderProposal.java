package org.kiosque.corrections.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.corrections.CorrectionProposed;
import org.kiosque.corrections.CorrectionRefused;
import org.kiosque.corrections.CorrectionRefused.Reason;
import org.kiosque.corrections.CorrectionsDesk;
import org.kiosque.corrections.DeclineReason;
import org.kiosque.corrections.NewProposal;
import org.kiosque.corrections.Plain;
import org.kiosque.corrections.Proposal;
import org.kiosque.corrections.ProposalAccepted;
import org.kiosque.corrections.ProposalDeclined;
import org.kiosque.corrections.ProposalId;
import org.kiosque.corrections.ProposalState;

/** What a reader holds to be wrong. It is open until an editor decides, once and for all. */
@Entity
@Table(name = "correction_proposal")
class ReaderProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_proposal_seq")
    @SequenceGenerator(name = "correction_proposal_seq", sequenceName = "correction_proposal_seq", allocationSize = 50)
    private Long id;

    @Column(name = "article_id") private long article;
    @Column(name = "proposer_id") private long proposer;
    private UUID token;
    private String passage;
    private Integer block;
    private String text;
    private Instant proposedAt;
    @Enumerated(EnumType.STRING) private ProposalState state;
    private Long decidedBy;
    private Instant decidedAt;
    @Enumerated(EnumType.STRING) private DeclineReason reason;
    private String remark = "";
    private Long correction;

    @ElementCollection
    @CollectionTable(name = "correction_proposal_author", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "author_id")
    private Set<Long> authors = new HashSet<>();

    /** For Hibernate only. */
    protected ReaderProposal() {}

    /** @param authors whose article it is about */
    ReaderProposal(AccountId proposer, NewProposal proposal, Set<AccountId> authors, Instant now) {
        this.proposer = proposer.value();
        this.article = proposal.article().value();
        this.token = proposal.token();
        this.passage = proposal.passage();
        this.block = proposal.block();
        this.text = proposal.text();
        this.proposedAt = stored(now);
        this.state = ProposalState.OPEN;
        authors.forEach(author -> this.authors.add(author.value()));
    }

    ProposalId id() {
        return new ProposalId(id);
    }

    ArticleId article() {
        return new ArticleId(article);
    }

    boolean isAbout(AccountId author) {
        return authors.contains(author.value());
    }

    CorrectionProposed proposed() {
        return new CorrectionProposed(id(), article(), new AccountId(proposer), proposedAt);
    }

    /** Whoever comes second is told before anything is published. */
    void stillOpen() {
        if (state != ProposalState.OPEN) throw new CorrectionRefused(id, Reason.ALREADY_DECIDED);
    }

    /** @param published the number of the note, or null */
    ProposalAccepted accept(AccountId by, Long published, Instant now) {
        decide(ProposalState.ACCEPTED, by, now);
        correction = published;
        return new ProposalAccepted(id(), article(), new AccountId(proposer), passage, by, published, decidedAt);
    }

    ProposalDeclined decline(AccountId by, DeclineReason why, String remark, boolean tell, Instant now) {
        if (why == null) throw new CorrectionRefused(id, Reason.NO_REASON);
        String words = Plain.text(remark);
        if (words.length() > CorrectionsDesk.REMARK_MAX) throw new CorrectionRefused(id, Reason.REMARK_LENGTH);
        decide(ProposalState.DECLINED, by, now);
        reason = why;
        this.remark = words;
        return new ProposalDeclined(id(), article(), new AccountId(proposer), passage, by, why, words, tell, decidedAt);
    }

    private void decide(ProposalState decision, AccountId by, Instant now) {
        stillOpen();
        state = decision;
        decidedBy = by.value();
        decidedAt = stored(now);
    }

    Proposal proposal() {
        return new Proposal(id(), article(), new AccountId(proposer), passage, block, text, proposedAt, state,
                decidedBy == null ? null : new AccountId(decidedBy), decidedAt, reason, remark, correction);
    }

    /** The database keeps microseconds; what is told must be what is kept. */
    private static Instant stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}

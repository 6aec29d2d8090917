package org.kiosque.corrections;

/** Where a proposal stands. A decision is final. */
public enum ProposalState {
    OPEN,
    ACCEPTED,
    DECLINED
}

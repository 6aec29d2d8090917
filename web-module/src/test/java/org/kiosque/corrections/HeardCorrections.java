package org.kiosque.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was said about corrections, once it was certain. */
@ApplicationScoped
public class HeardCorrections {

    private final List<Object> facts = new CopyOnWriteArrayList<>();

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) CorrectionPublished fact) {
        facts.add(fact);
    }

    void proposed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CorrectionProposed fact) {
        facts.add(fact);
    }

    void accepted(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProposalAccepted fact) {
        facts.add(fact);
    }

    void declined(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProposalDeclined fact) {
        facts.add(fact);
    }

    public void forget() {
        facts.clear();
    }

    public List<Object> all() {
        return List.copyOf(facts);
    }
}

package org.kiosque.frontpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what the home page desk said had happened, once it was certain. */
@ApplicationScoped
public class HeardArrangements {

    private final List<Object> facts = new CopyOnWriteArrayList<>();

    void arranged(@Observes(during = TransactionPhase.AFTER_SUCCESS) FrontPageArranged fact) {
        facts.add(fact);
    }

    void cancelled(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArrangementCancelled fact) {
        facts.add(fact);
    }

    public void forget() {
        facts.clear();
    }

    public List<Object> all() {
        return List.copyOf(facts);
    }
}

package org.kiosque.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was said about lives, once it was certain. */
@ApplicationScoped
public class HeardLives {

    private final List<Object> facts = new CopyOnWriteArrayList<>();

    void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveEntryAdded fact) {
        facts.add(fact);
    }

    void closed(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveClosed fact) {
        facts.add(fact);
    }

    public void forget() {
        facts.clear();
    }

    public List<Object> all() {
        return List.copyOf(facts);
    }
}

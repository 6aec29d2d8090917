package org.kiosque.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was said on the way of a piece, once it was certain. */
@ApplicationScoped
public class HeardOnTheDesk {

    private final List<Object> facts = new CopyOnWriteArrayList<>();

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleMoved fact) {
        facts.add(fact);
    }

    void assigned(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleAssigned fact) {
        facts.add(fact);
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticlePublished fact) {
        facts.add(fact);
    }

    void mentioned(@Observes(during = TransactionPhase.AFTER_SUCCESS) Mentioned fact) {
        facts.add(fact);
    }

    public void forget() {
        facts.clear();
    }

    public <T> List<T> of(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public List<State> moves() {
        return of(ArticleMoved.class).stream().map(ArticleMoved::to).toList();
    }
}

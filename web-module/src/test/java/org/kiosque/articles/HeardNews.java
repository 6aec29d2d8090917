package org.kiosque.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kiosque.newsroom.ArticlePublished;
import org.kiosque.newsroom.ArticleRevised;
import org.kiosque.newsroom.ArticleUnpublished;

/** Remembers what the newsroom said had happened, once it was certain. */
@ApplicationScoped
public class HeardNews {

    private final List<Object> facts = new CopyOnWriteArrayList<>();

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticlePublished fact) {
        facts.add(fact);
    }

    void revised(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleRevised fact) {
        facts.add(fact);
    }

    void unpublished(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleUnpublished fact) {
        facts.add(fact);
    }

    public void forget() {
        facts.clear();
    }

    public List<Object> all() {
        return List.copyOf(facts);
    }
}

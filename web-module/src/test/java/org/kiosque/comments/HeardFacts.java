package org.kiosque.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kiosque.moderation.CommentHidden;
import org.kiosque.moderation.CommentRestored;

/** Remembers what discussions and moderators said had happened, once it was certain. */
@ApplicationScoped
public class HeardFacts {

    private final List<Object> facts = new CopyOnWriteArrayList<>();

    void posted(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentPosted fact) {
        facts.add(fact);
    }

    void edited(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentEdited fact) {
        facts.add(fact);
    }

    void deleted(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentDeleted fact) {
        facts.add(fact);
    }

    void hidden(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentHidden fact) {
        facts.add(fact);
    }

    void restored(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentRestored fact) {
        facts.add(fact);
    }

    public <T> List<T> of(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

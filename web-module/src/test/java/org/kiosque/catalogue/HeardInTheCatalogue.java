package org.kiosque.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what the catalogue said had changed, once it was certain. */
@ApplicationScoped
public class HeardInTheCatalogue {

    private final List<CatalogueChanged> changes = new CopyOnWriteArrayList<>();

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged change) {
        changes.add(change);
    }

    public void forget() {
        changes.clear();
    }

    public List<CatalogueChanged> all() {
        return List.copyOf(changes);
    }
}

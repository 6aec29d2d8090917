package org.kiosque.corrections.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kiosque.articles.ArticleId;
import org.kiosque.corrections.Correction;
import org.kiosque.corrections.Corrections;
import org.kiosque.corrections.Head;
import org.kiosque.corrections.Verification;

@ApplicationScoped
@Transactional
class DefaultCorrections implements Corrections {

    private static final int BATCH = 500;

    private Ledger ledger;

    /** For the CDI proxy only. */
    DefaultCorrections() {}

    @Inject
    DefaultCorrections(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<Correction> latest(Long before, int limit) {
        return ledger.latest(before == null ? Long.MAX_VALUE : before, limit);
    }

    @Override
    public List<Correction> chain(long after, int limit) {
        return ledger.chain(after, limit);
    }

    @Override
    public List<Correction> on(ArticleId article) {
        return ledger.on(article);
    }

    @Override
    public Head head() {
        return ledger.head();
    }

    @Override
    public Verification verify() {
        var chain = new Chain();
        for (List<Correction> batch = next(chain); !batch.isEmpty(); batch = next(chain))
            for (Correction entry : batch)
                if (!chain.follow(entry)) return chain.verification();
        Head end = ledger.head();
        // Whatever was appended between the two readings belongs to the chain as well.
        while (chain.count() < end.count() && follows(chain)) continue;
        chain.end(end);
        return chain.verification();
    }

    private List<Correction> next(Chain chain) {
        return ledger.chain(chain.count(), BATCH);
    }

    private boolean follows(Chain chain) {
        return ledger.chain(chain.count(), 1).stream().anyMatch(chain::follow);
    }
}

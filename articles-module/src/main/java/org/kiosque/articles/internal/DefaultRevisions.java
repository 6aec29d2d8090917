package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Revision;
import org.kiosque.newsroom.Revisions;

@ApplicationScoped
@Transactional
class DefaultRevisions implements Revisions {

    private Newsroom newsroom;
    private RevisionRepository revisions;

    /** For the CDI proxy only. */
    DefaultRevisions() {}

    @Inject
    DefaultRevisions(Newsroom newsroom, RevisionRepository revisions) {
        this.newsroom = newsroom;
        this.revisions = revisions;
    }

    @Override
    public List<Revision> of(AccountId by, ArticleId id) {
        newsroom.open(by, id);
        return revisions.of(id);
    }

    @Override
    public Draft text(AccountId by, ArticleId id, int number) {
        newsroom.open(by, id);
        return revisions.find(id, number).orElseThrow(() -> new ArticleRefused(id, Reason.NO_SUCH_REVISION)).draft();
    }

    @Override
    public int restore(AccountId by, ArticleId id, int number, int version, Instant now) {
        return newsroom.save(by, id, version, text(by, id, number), "← " + number, now);
    }

    @Override
    public int firstBroken(AccountId by, ArticleId id) {
        newsroom.open(by, id);
        String before = ArticleRevision.NONE_BEFORE;
        int expected = 1;
        try (var all = revisions.inOrder(id)) {
            for (var each = all.iterator(); each.hasNext(); expected++) {
                ArticleRevision revision = each.next();
                if (revision.number() != expected || !revision.restsOn(before)) return expected;
                before = revision.hash();
            }
        }
        return 0;
    }
}

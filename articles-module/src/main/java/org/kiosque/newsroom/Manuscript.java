package org.kiosque.newsroom;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/**
 * A piece as the newsroom works on it.
 *
 * @param slug the readable part of its address, as it is now
 * @param version hand it back when saving; it tells whether somebody else saved in between
 * @param firstPublishedAt null when it never was public
 */
public record Manuscript(ArticleId id, Draft draft, String slug, Plan plan, int version, Instant savedAt,
                         AccountId savedBy, Instant firstPublishedAt) {

    public State state() {
        return plan.state();
    }
}

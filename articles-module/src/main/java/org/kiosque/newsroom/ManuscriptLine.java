package org.kiosque.newsroom;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;

/**
 * A piece as a list of the back office shows it.
 *
 * @param section empty for a page
 * @param access as it is laid down for this piece; what it leaves open, its section and the site decide
 * @param firstPublishedAt null when it never was public
 */
public record ManuscriptLine(ArticleId id, Kind kind, String section, String slug, String title, AccessRule access,
                             Plan plan, List<AccountId> authors, Instant savedAt, Instant firstPublishedAt) {

    public ManuscriptLine {
        authors = List.copyOf(authors);
    }

    public State state() {
        return plan.state();
    }
}

package org.kiosque.newsroom;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;

/**
 * A piece is public. Fired inside the publishing transaction, again when it comes back after a withdrawal.
 *
 * @param by who published it, or who had scheduled it
 * @param at when; for a scheduled piece its moment, even if it came out later because the site was down
 */
public record ArticlePublished(ArticleId article, Kind kind, List<AccountId> authors, AccountId by, Instant at) {

    public ArticlePublished {
        authors = List.copyOf(authors);
    }
}

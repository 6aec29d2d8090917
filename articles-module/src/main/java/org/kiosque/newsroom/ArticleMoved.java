package org.kiosque.newsroom;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/** A piece that is not public went a step, forward or back. Fired inside the transaction. */
public record ArticleMoved(ArticleId article, String title, List<AccountId> authors, State from, State to, AccountId by,
                           Instant at) {

    public ArticleMoved {
        authors = List.copyOf(authors);
    }
}

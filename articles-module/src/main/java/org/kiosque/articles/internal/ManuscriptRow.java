package org.kiosque.articles.internal;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.newsroom.ManuscriptLine;

/** A line of the newsroom's lists as the database hands it out. */
record ManuscriptRow(long id, Kind kind, String section, String slug, String title, AccessRule.Mode mode, int days,
                     Progress progress, List<Long> authors, Instant savedAt) {

    ManuscriptLine line() {
        return new ManuscriptLine(new ArticleId(id), kind, section == null ? "" : section, slug, title,
                new AccessRule(mode, days), progress.plan(), authors.stream().map(AccountId::new).toList(), savedAt,
                progress.firstPublishedAt());
    }
}

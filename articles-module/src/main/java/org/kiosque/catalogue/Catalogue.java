package org.kiosque.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.SeriesId;

/** What readers find pieces by. Slugs and paths may be anything that stands in an address. Every call is one transaction. */
public interface Catalogue {

    /** @return empty when no public piece bears it. */
    Optional<TagProfile> tag(String slug, Instant now);

    /** @return an author who has something public or has written about themself */
    Optional<AuthorEntry> author(String slug, Instant now);

    /** One query for all of them. @return the slugs of those who have a page */
    Map<AccountId, String> authorSlugs(Collection<AccountId> authors);

    /** @return a series of which something is public */
    Optional<SeriesProfile> series(String slug, Instant now);

    /** @return its public pieces in its order. @param offset how many to leave out */
    List<ArticleId> pieces(SeriesId series, Instant now, int offset, int limit);

    /** @return empty when the piece is not public, or is in no such series */
    Optional<SeriesPlace> place(ArticleId piece, SeriesId series, Instant now);

    /** @return the same, or what it was merged into since */
    SeriesId current(SeriesId series);

    /** @return who signs today, where one was merged into another who no longer writes; nobody twice */
    List<AccountId> current(List<AccountId> byline);

    /** @return in the paper's order */
    List<SectionColours> colours();

    /** @param path of a request, encoded or not. @return where it leads; empty when it leads nowhere */
    Optional<Redirect> redirect(String path);
}

package org.kiosque.articles;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiosque.accounts.AccountId;

/** What readers do with articles. Nothing here shows what is not published, or not yet. */
public interface Articles {

    /**
     * The newest first. Pages are in no list.
     *
     * @param before only what was published before then; a moment after now means now
     */
    List<ArticleCard> latest(Listing listing, Instant before, Instant now, int limit);

    /** The newest first, of those a selection lets through. */
    List<ArticleCard> newest(Selection selection, Instant now, int limit);

    /** @return the piece as a list shows it, or empty when nothing with this id is published */
    Optional<ArticleCard> card(ArticleId id, Instant now);

    /** One query for all of them. @return those that are published */
    Map<ArticleId, ArticleCard> cards(Collection<ArticleId> ids, Instant now);

    /** As below, for a reader who shows no pass. */
    default Optional<Reading> read(ArticleId id, AccountId reader, Instant now) {
        return read(id, reader, null, now);
    }

    /**
     * @param reader null for somebody who has not signed in
     * @param pass null for a reader who shows none
     * @return the piece; when it is for subscribers, cut for a reader who has neither
     *     {@link org.kiosque.accounts.Permission#READ_PAID} nor a pass that opens it. Empty when nothing with this id is
     *     published
     */
    Optional<Reading> read(ArticleId id, AccountId reader, Pass pass, Instant now);

    /**
     * @param slug may be anything; a former address of the page leads to it too
     * @return the page, its present slug in it; empty when there is none
     */
    Optional<ArticleCard> page(String slug, Instant now);

    /** @return all pages, the first published first */
    List<ArticleCard> pages(Instant now);

    /** @return all sections in the paper's order */
    List<Section> sections();
}

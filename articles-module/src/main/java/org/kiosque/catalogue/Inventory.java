package org.kiosque.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;

/**
 * Everything public that has an address of its own, for those who take in the whole paper: search engines and archives.
 * Moments of change are those of the pieces: a comment changes nothing here. Every call is one transaction.
 */
public interface Inventory {

    /** How many numbers of pieces a part spans, so that no part has more pieces. */
    int PART_SIZE = 5_000;

    /** Pieces whose numbers lie near each other. @param changedAt when one of them last changed */
    record Part(int number, Instant changedAt) {}

    /** A piece of whatever kind, pages among them. */
    record Piece(ArticleId id, Kind kind, String slug, Instant changedAt) {}

    /** A list of pieces that is not empty. @param changedAt when a piece in it last changed */
    record Shelf(String slug, Instant changedAt) {}

    /** The Brief of a day. @param day in the site's zone */
    record BriefDay(LocalDate day, Instant changedAt) {}

    /** @return those that are not empty, the first one first */
    List<Part> parts(Instant now);

    /** @return the pieces of a part, the first one first; empty when there is no such part */
    List<Piece> pieces(int part, Instant now);

    /** @return sections in which something is public, by slug */
    List<Shelf> sections(Instant now);

    /** @return tags of public pieces, by slug */
    List<Shelf> tags(Instant now);

    /** @return authors in the byline of public pieces, by slug */
    List<Shelf> authors(Instant now);

    /** @return series of which something is public, by slug */
    List<Shelf> series(Instant now);

    /** @return days on which briefs came out, the first one first */
    List<BriefDay> briefDays(Instant now);
}

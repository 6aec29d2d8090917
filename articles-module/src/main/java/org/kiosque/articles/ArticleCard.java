package org.kiosque.articles;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;

/**
 * A published piece as a list shows it.
 *
 * @param section null for a page
 * @param subtitle empty when there is none, as always for briefs
 * @param standfirst empty when there is none, as always for briefs
 * @param authors who stands in the byline, in its order; at least one
 * @param bylineNote what the byline says besides, "avec AFP" for instance; may be empty
 * @param picture null when there is none
 * @param access for whom the whole text was at the moment that was asked about
 * @param freeAt when it will be for everybody; null when it is already, or never will be
 * @param readingMinutes at least 1
 * @param publishedAt when it was first published; it keeps its place in the lists when it is revised
 */
public record ArticleCard(ArticleId id, Kind kind, Section section, String slug, String title, String subtitle,
                          String standfirst, List<AccountId> authors, String bylineNote, LeadPicture picture,
                          Access access, Instant freeAt, int readingMinutes, Instant publishedAt) {

    public ArticleCard {
        authors = List.copyOf(authors);
    }
}

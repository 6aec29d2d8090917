package org.kiosque.articles;

import java.time.Instant;
import org.kiosque.accounts.AccountId;

/**
 * A published piece as a list shows it.
 *
 * @param subtitle empty when there is none, as always for briefs
 * @param standfirst empty when there is none, as always for briefs
 * @param readingMinutes at least 1
 * @param publishedAt when it was first published; it keeps its place in the lists when it is revised
 */
public record ArticleCard(ArticleId id, Kind kind, Section section, String slug, String title, String subtitle,
                          String standfirst, AccountId author, Access access, int readingMinutes,
                          Instant publishedAt) {}

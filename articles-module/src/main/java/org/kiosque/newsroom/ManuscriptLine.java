package org.kiosque.newsroom;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;

/** A piece as a list of the back office shows it. @param firstPublishedAt null when it never was public */
public record ManuscriptLine(ArticleId id, Kind kind, String section, String slug, String title, Access access,
                             State state, AccountId author, Instant savedAt, Instant firstPublishedAt) {}

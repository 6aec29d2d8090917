package org.kiosque.comments;

import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleCard;
import org.kiosque.search.Snippet;

/** A visible comment that was found. @param card the piece it stands under */
public record CommentHit(CommentId id, ArticleCard card, AccountId author, Instant postedAt, Snippet excerpt) {}

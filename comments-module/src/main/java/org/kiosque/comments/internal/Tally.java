package org.kiosque.comments.internal;

import org.kiosque.articles.ArticleId;
import org.kiosque.comments.LivelyDiscussions.Lively;

/** How many comments of an article the database counted. */
record Tally(long article, long comments) {

    Lively lively() {
        return new Lively(new ArticleId(article), Math.toIntExact(comments));
    }
}

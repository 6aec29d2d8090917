package org.kiosque.comments;

import java.util.List;
import org.kiosque.articles.ArticleId;

/**
 * What is said under one article.
 *
 * @param count how many comments are visible
 * @param comments every answer after its parent and before its parent's next sibling, oldest first
 */
public record Discussion(ArticleId article, int count, boolean open, List<CommentView> comments) {

    public Discussion {
        comments = List.copyOf(comments);
    }
}

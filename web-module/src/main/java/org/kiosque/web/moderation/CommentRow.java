package org.kiosque.web.moderation;

import org.kiosque.articles.ArticleCard;
import org.kiosque.comments.CommentState;
import org.kiosque.moderation.ModeratedComment;

/**
 * A comment in the moderators' list, with the names beside it.
 *
 * @param article null while it is not public
 * @param decidedBy empty when nobody decided about it
 */
public record CommentRow(ModeratedComment comment, String author, ArticleCard article, String decidedBy) {

    public boolean isVisible() {
        return comment.state() == CommentState.VISIBLE;
    }

    public boolean isHidden() {
        return comment.state() == CommentState.HIDDEN;
    }

    public boolean isDeleted() {
        return comment.state() == CommentState.DELETED;
    }
}

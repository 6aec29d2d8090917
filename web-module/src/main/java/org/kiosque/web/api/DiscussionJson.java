package org.kiosque.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kiosque.accounts.AccountId;
import org.kiosque.comments.CommentState;
import org.kiosque.comments.CommentView;
import org.kiosque.comments.Discussion;
import org.kiosque.comments.HideReason;

/** A discussion as programs receive it. */
public record DiscussionJson(int count, boolean open, List<Comment> comments) {

    public record Comment(long id, Long parent, int depth,
                          @Schema(description = "Missing when the comment was deleted") String author,
                          Instant postedAt, Instant editedAt, CommentState state, HideReason hideReason,
                          @Schema(description = "Sanitised HTML, empty unless the comment is visible") String html) {}

    static DiscussionJson of(Discussion discussion, Map<AccountId, String> names) {
        return new DiscussionJson(discussion.count(), discussion.open(),
                discussion.comments().stream().map(comment -> comment(comment, names)).toList());
    }

    private static Comment comment(CommentView comment, Map<AccountId, String> names) {
        return new Comment(comment.id().value(), comment.parent() == null ? null : comment.parent().value(), comment.depth(),
                comment.author() == null ? null : names.get(comment.author()), comment.postedAt(), comment.editedAt(),
                comment.state(), comment.hideReason(), comment.html());
    }
}

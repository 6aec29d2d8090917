package org.kiosque.comments;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/** What readers do with comments. Every call is one transaction. */
public interface Comments {

    /** @return what is said under the article; empty and closed when it never was published */
    Discussion discussion(ArticleId article);

    /** One query for all of them. @return how many visible comments each has; 0 for those without a discussion */
    Map<ArticleId, Integer> counts(Collection<ArticleId> articles);

    /** @param who null for somebody who has not signed in */
    Invitation invitation(AccountId who, ArticleId article);

    /**
     * Posts a comment, once for each token, and fires {@link CommentPosted}.
     *
     * @return its id, also when the same token was posted before
     * @throws CommentRefused NOT_INVITED, NO_SUCH_PARENT
     */
    CommentId post(AccountId author, NewComment comment, Instant now);

    /**
     * Gives it a new text and fires {@link CommentEdited}.
     *
     * @throws CommentRefused UNKNOWN, NOT_YOURS, TOO_LATE
     */
    void edit(AccountId author, CommentId id, String markdown, Instant now);

    /** Takes it back and fires {@link CommentDeleted}. @throws CommentRefused UNKNOWN, NOT_YOURS, TOO_LATE */
    void delete(AccountId author, CommentId id, Instant now);

    /** @return what the author typed, for the edit form. @throws CommentRefused UNKNOWN, NOT_YOURS, TOO_LATE */
    String source(AccountId author, CommentId id, Instant now);

    /** @return the visible comment as readers see it, its depth not worked out (0); empty when there is none */
    Optional<CommentView> comment(CommentId id);

    /** @return the article a comment belongs to; empty when there is no such comment */
    Optional<ArticleId> articleOf(CommentId id);

    /** @return the text of a visible comment as a Markdown quote, ready to answer below; empty when there is none */
    String quotation(CommentId id);

    /** @return what {@link #post} would show, sanitised. @throws IllegalArgumentException as {@link NewComment#requireText} */
    String preview(String markdown);
}

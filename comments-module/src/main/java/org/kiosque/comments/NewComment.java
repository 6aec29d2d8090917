package org.kiosque.comments;

import java.util.UUID;
import org.kiosque.articles.ArticleId;

/**
 * What somebody posts.
 *
 * @param parent the comment it answers, or null
 * @param markdown 1 to {@value #MAX} characters of CommonMark; raw HTML in it is shown as text
 * @param token made with the form: posting it twice (double click, retry, crash) is posting it once
 */
public record NewComment(ArticleId article, CommentId parent, String markdown, UUID token) {

    public static final int MAX = 10_000;

    public NewComment {
        markdown = requireText(markdown);
    }

    /**
     * @return the text without the blanks around it, its lines ending as {@code \n}, without the one character that no
     *     database keeps
     * @throws IllegalArgumentException for an empty or too long one
     */
    public static String requireText(String markdown) {
        String text = markdown == null ? "" : markdown.replace("\r\n", "\n").replace("\0", "").strip();
        if (text.isEmpty() || text.length() > MAX)
            throw new IllegalArgumentException("A comment has 1 to " + MAX + " characters.");
        return text;
    }
}

package org.kiosque.newsletters;

import java.util.List;
import org.kiosque.articles.ArticleId;

/**
 * What the desk makes of an issue. One that breaks these rules cannot exist; a null introduction becomes empty.
 *
 * @param subject one line
 * @param introduction plain text, paragraphs apart by an empty line; may be empty
 * @param pieces in the order of the letter, each once; may be empty while it is a draft
 */
public record Composition(String subject, String introduction, List<ArticleId> pieces) {

    public static final int SUBJECT_MAX = 150;
    public static final int INTRODUCTION_MAX = 4_000;
    public static final int PIECES_MAX = 40;

    public Composition {
        subject = subject.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
        if (subject.isEmpty() || subject.length() > SUBJECT_MAX)
            throw new IllegalArgumentException("A subject has 1 to " + SUBJECT_MAX + " characters.");
        introduction = introduction == null ? "" : introduction.replace("\r", "").replace("\0", "").strip();
        if (introduction.length() > INTRODUCTION_MAX)
            throw new IllegalArgumentException("An introduction has at most " + INTRODUCTION_MAX + " characters.");
        pieces = pieces.stream().distinct().toList();
        if (pieces.size() > PIECES_MAX)
            throw new IllegalArgumentException("A letter has at most " + PIECES_MAX + " pieces.");
    }

    public Composition with(List<ArticleId> others) {
        return new Composition(subject, introduction, others);
    }
}

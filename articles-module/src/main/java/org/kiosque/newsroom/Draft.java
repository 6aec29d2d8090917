package org.kiosque.newsroom;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.kiosque.articles.Access;
import org.kiosque.articles.Kind;

/**
 * What an author hands in. A draft that breaks these rules cannot exist; null texts become empty.
 *
 * @param section its slug
 * @param subtitle empty for a brief
 * @param standfirst empty for a brief
 * @param body HTML as an editor writes it; the module sanitises it
 * @param tags lower-cased, trimmed, each once
 */
public record Draft(Kind kind, String section, String title, String subtitle, String standfirst, String body,
                    List<String> tags, Access access) {

    public static final int TITLE_MAX = 160;
    public static final int SUBTITLE_MAX = 200;
    public static final int STANDFIRST_MAX = 600;
    public static final int BODY_MAX = 200_000;
    public static final int TAG_MAX = 40;
    public static final int TAGS_MAX = 10;

    public Draft {
        if (kind == null || access == null) throw new IllegalArgumentException("A draft has a kind and is for somebody.");
        title = line("title", title, TITLE_MAX);
        if (title.isEmpty()) throw new IllegalArgumentException("A draft has a title.");
        subtitle = line("subtitle", subtitle, SUBTITLE_MAX);
        standfirst = line("standfirst", standfirst, STANDFIRST_MAX);
        body = text("body", body, BODY_MAX);
        tags = tags == null ? List.of() : tags.stream().filter(Objects::nonNull)
                .map(tag -> line("tag", tag.toLowerCase(Locale.ROOT), TAG_MAX))
                .filter(tag -> !tag.isEmpty()).distinct().toList();
        if (tags.size() > TAGS_MAX) throw new IllegalArgumentException("A draft has at most " + TAGS_MAX + " tags.");
        if (kind == Kind.BRIEF && !(subtitle.isEmpty() && standfirst.isEmpty() && access == Access.FREE))
            throw new IllegalArgumentException("A brief is free and has neither subtitle nor standfirst.");
    }

    /** Line ends and other control characters have no place in one line; the database would refuse some of them. */
    private static String line(String name, String value, int max) {
        return text(name, value == null ? null : value.replaceAll("\\p{Cntrl}+", " "), max);
    }

    private static String text(String name, String value, int max) {
        String text = value == null ? "" : value.strip();
        if (text.length() > max)
            throw new IllegalArgumentException("A " + name + " has at most " + max + " characters.");
        return text;
    }
}

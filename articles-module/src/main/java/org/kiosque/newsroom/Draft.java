package org.kiosque.newsroom;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.Access;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.Kind;
import org.kiosque.articles.LeadPicture;
import org.kiosque.articles.SeriesId;

/**
 * What an author hands in. A draft that breaks these rules cannot exist; null texts become empty.
 *
 * @param section its slug; empty for a page, which is in none
 * @param slug the readable part of its address; empty when it follows the title
 * @param subtitle empty for a brief
 * @param standfirst empty for a brief
 * @param body HTML as an editor writes it; the module sanitises it
 * @param previewParagraphs how many paragraphs everybody may read of a text for subscribers; null where the text itself
 *     says so by a mark, or else about a fifth of it
 * @param tags lower-cased, trimmed, each once
 * @param authors who stands in the byline, in its order; when empty, whoever starts the piece
 * @param bylineNote what the byline says besides, "avec AFP" for instance
 * @param lead null when there is no picture above it
 * @param series null when it belongs to none
 */
public record Draft(Kind kind, String section, String slug, String title, String subtitle, String standfirst, String body,
                    Integer previewParagraphs, List<String> tags, AccessRule access, List<AccountId> authors,
                    String bylineNote, LeadPicture lead, SeriesId series) {

    public static final int TITLE_MAX = 160;
    public static final int SLUG_MAX = 80;
    public static final int SUBTITLE_MAX = 200;
    public static final int STANDFIRST_MAX = 600;
    public static final int BODY_MAX = 200_000;
    public static final int PREVIEW_MAX = 99;
    public static final int TAG_MAX = 40;
    public static final int TAGS_MAX = 10;
    public static final int AUTHORS_MAX = 10;
    public static final int BYLINE_NOTE_MAX = 120;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Draft {
        if (kind == null || access == null) throw new IllegalArgumentException("A draft has a kind and is for somebody.");
        section = section == null || kind == Kind.PAGE ? "" : section;
        slug = line("slug", slug, SLUG_MAX);
        if (!slug.isEmpty() && !isSlug(slug))
            throw new IllegalArgumentException("A slug is of small letters, digits and single hyphens.");
        title = line("title", title, TITLE_MAX);
        if (title.isEmpty()) throw new IllegalArgumentException("A draft has a title.");
        subtitle = line("subtitle", subtitle, SUBTITLE_MAX);
        standfirst = line("standfirst", standfirst, STANDFIRST_MAX);
        body = text("body", body, BODY_MAX);
        if (previewParagraphs != null && (previewParagraphs < 1 || previewParagraphs > PREVIEW_MAX))
            throw new IllegalArgumentException("A preview has 1 to " + PREVIEW_MAX + " paragraphs.");
        tags = tags == null ? List.of() : tags.stream().filter(Objects::nonNull)
                .map(tag -> line("tag", tag.toLowerCase(Locale.ROOT), TAG_MAX))
                .filter(tag -> !tag.isEmpty()).distinct().toList();
        if (tags.size() > TAGS_MAX) throw new IllegalArgumentException("A draft has at most " + TAGS_MAX + " tags.");
        authors = authors == null ? List.of() : authors.stream().distinct().toList();
        if (authors.size() > AUTHORS_MAX)
            throw new IllegalArgumentException("A byline names at most " + AUTHORS_MAX + " people.");
        bylineNote = line("byline's note", bylineNote, BYLINE_NOTE_MAX);
        if (kind == Kind.PAGE && access.mode() == AccessRule.Mode.INHERITED) access = AccessRule.FREE;
        if (kind == Kind.BRIEF && !(subtitle.isEmpty() && standfirst.isEmpty() && access.equals(AccessRule.FREE)))
            throw new IllegalArgumentException("A brief is free and has neither subtitle nor standfirst.");
        if (kind == Kind.PAGE && !access.equals(AccessRule.FREE)) throw new IllegalArgumentException("A page is free.");
    }

    /** What every piece needs, and nothing else. */
    public Draft(Kind kind, String section, String title, String subtitle, String standfirst, String body,
                 List<String> tags, Access access) {
        this(kind, section, "", title, subtitle, standfirst, body, null, tags,
                access == null ? null : access == Access.FREE ? AccessRule.FREE : AccessRule.SUBSCRIBERS,
                List.of(), "", null, null);
    }

    /** @return whether this may stand in an address; what was typed may be anything */
    public static boolean isSlug(String text) {
        return text != null && text.length() <= SLUG_MAX && SLUG.matcher(text).matches();
    }

    /** @return the same by other people */
    public Draft by(List<AccountId> others) {
        return new Draft(kind, section, slug, title, subtitle, standfirst, body, previewParagraphs, tags, access, others,
                bylineNote, lead, series);
    }

    /** @return the same below another picture; null takes it away */
    public Draft below(LeadPicture other) {
        return new Draft(kind, section, slug, title, subtitle, standfirst, body, previewParagraphs, tags, access, authors,
                bylineNote, other, series);
    }

    /** @param other HTML. @return the same with another text */
    public Draft saying(String other) {
        return new Draft(kind, section, slug, title, subtitle, standfirst, other, previewParagraphs, tags, access, authors,
                bylineNote, lead, series);
    }

    /** @return the same in another section */
    public Draft into(String otherSection) {
        return new Draft(kind, otherSection, slug, title, subtitle, standfirst, body, previewParagraphs, tags, access, authors,
                bylineNote, lead, series);
    }

    /** @param other null for none. @return the same in another series */
    public Draft in(SeriesId other) {
        return new Draft(kind, section, slug, title, subtitle, standfirst, body, previewParagraphs, tags, access, authors,
                bylineNote, lead, other);
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

package org.kiosque.catalogue;

/**
 * What a series is to be.
 *
 * @param slug stands in its address; empty when it follows the title
 * @param description a few lines, may be empty
 * @param byHand whether the desk orders its pieces; else the first published stands first
 * @param closed whether no piece comes in any more
 */
public record SeriesSheet(String slug, String title, String description, boolean byHand, boolean closed) {

    public static final int SLUG_MAX = 80;
    public static final int TITLE_MAX = 120;
    public static final int DESCRIPTION_MAX = 600;

    public SeriesSheet {
        slug = Line.slug(slug, SLUG_MAX);
        title = Line.required("title", title, TITLE_MAX);
        description = Line.text("description", description, DESCRIPTION_MAX);
    }
}

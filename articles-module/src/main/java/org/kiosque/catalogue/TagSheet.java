package org.kiosque.catalogue;

import org.kiosque.articles.Section;
import org.kiosque.newsroom.Draft;

/** What a tag is to be. @param slug stands in its address; empty when it follows the name. @param description one line, may be empty */
public record TagSheet(String slug, String name, String description) {

    public static final int SLUG_MAX = 80;
    public static final int NAME_MAX = Draft.TAG_MAX;
    public static final int DESCRIPTION_MAX = Section.DESCRIPTION_MAX;

    public TagSheet {
        slug = Line.slug(slug, SLUG_MAX);
        name = Line.required("name", name, NAME_MAX);
        if (name.contains(",")) throw new IllegalArgumentException("A comma stands between two tags, not in one.");
        description = Line.of("description", description, DESCRIPTION_MAX);
    }
}

package org.kiosque.catalogue;

import org.kiosque.articles.Tag;

/**
 * A tag as the desk manages it.
 *
 * @param pieces how many bear it, drafts and what was thrown away included
 * @param version hand it back when changing it
 */
public record TagEntry(TagSheet sheet, long pieces, int version) {

    public String slug() {
        return sheet.slug();
    }

    public Tag tag() {
        return new Tag(sheet.slug(), sheet.name());
    }
}

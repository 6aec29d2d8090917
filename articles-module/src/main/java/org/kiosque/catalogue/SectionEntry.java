package org.kiosque.catalogue;

/**
 * A section as the desk manages it.
 *
 * @param pieces how many stand in it, drafts and what was thrown away included
 * @param version hand it back when changing it
 */
public record SectionEntry(SectionSheet sheet, long pieces, int version) {

    public String slug() {
        return sheet.section().slug();
    }
}

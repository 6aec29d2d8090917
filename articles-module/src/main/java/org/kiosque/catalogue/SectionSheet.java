package org.kiosque.catalogue;

import org.kiosque.articles.Section;

/** What a section is to be. @param section its slug becomes its address */
public record SectionSheet(Section section, Colours colours) {

    public SectionSheet {
        if (section == null || colours == null) throw new IllegalArgumentException("A section has a name and colours.");
    }
}

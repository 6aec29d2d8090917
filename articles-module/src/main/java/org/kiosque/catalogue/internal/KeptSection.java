package org.kiosque.catalogue.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.kiosque.articles.Section;
import org.kiosque.catalogue.CatalogueRefused;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.catalogue.Colour;
import org.kiosque.catalogue.Colours;
import org.kiosque.catalogue.SectionColours;
import org.kiosque.catalogue.SectionSheet;

/** A section as the desk arranges it. Its name can be read in its colours, in the light and in the dark. */
@Entity
@Table(name = "section")
class KeptSection {

    @Id private String slug;
    @Version private int version;
    private String name;
    private String description;
    private int position;
    private String colourOnLight;
    private String colourOnDark;

    /** For Hibernate only. */
    protected KeptSection() {}

    KeptSection(SectionSheet sheet, int position) {
        slug = sheet.section().slug();
        place(position);
        take(sheet);
    }

    void change(int openedVersion, SectionSheet sheet) {
        if (openedVersion != version) throw new CatalogueRefused(slug, Reason.CHANGED_MEANWHILE);
        take(sheet);
    }

    private void take(SectionSheet sheet) {
        if (!sheet.colours().isLegibleOnLight()) throw new CatalogueRefused(slug, Reason.FAINT_ON_LIGHT);
        if (!sheet.colours().isLegibleOnDark()) throw new CatalogueRefused(slug, Reason.FAINT_ON_DARK);
        name = sheet.section().name();
        description = sheet.section().description();
        colourOnLight = sheet.colours().onLight().toString();
        colourOnDark = sheet.colours().onDark().toString();
    }

    void place(int place) {
        position = place;
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    int version() {
        return version;
    }

    SectionSheet sheet() {
        return new SectionSheet(new Section(slug, name, description), colours().colours());
    }

    SectionColours colours() {
        return new SectionColours(slug, new Colours(Colour.of(colourOnLight), Colour.of(colourOnDark)));
    }
}

package org.kiosque.catalogue.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.kiosque.articles.SeriesId;
import org.kiosque.catalogue.CatalogueRefused;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.catalogue.SeriesSheet;

/** A series of pieces that belong together, in the order they came out or as the desk orders them. */
@Entity
@Table(name = "series")
class KeptSeries {

    private static final String NAMELESS = "dossier";

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Version private int version;
    private String slug;
    private String title;
    private String description;
    private boolean byHand;
    private boolean closed;

    /** For Hibernate only. */
    protected KeptSeries() {}

    KeptSeries(SeriesSheet sheet) {
        take(sheet);
    }

    void change(int openedVersion, SeriesSheet sheet) {
        if (openedVersion != version) throw new CatalogueRefused(id, Reason.CHANGED_MEANWHILE);
        take(sheet);
    }

    private void take(SeriesSheet sheet) {
        slug = sheet.slug().isEmpty() ? Slugs.of(sheet.title(), NAMELESS) : sheet.slug();
        title = sheet.title();
        description = sheet.description();
        byHand = sheet.byHand();
        closed = sheet.closed();
    }

    void orderByHand() {
        byHand = true;
    }

    SeriesId id() {
        return new SeriesId(id);
    }

    int version() {
        return version;
    }

    boolean isByHand() {
        return byHand;
    }

    String slug() {
        return slug;
    }

    SeriesSheet sheet() {
        return new SeriesSheet(slug, title, description, byHand, closed);
    }
}

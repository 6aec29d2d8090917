package org.kiosque.catalogue.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.kiosque.articles.Tag;
import org.kiosque.catalogue.CatalogueRefused;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.catalogue.TagProfile;
import org.kiosque.catalogue.TagSheet;
import org.kiosque.platform.Plain;

/** A tag as the desk keeps it. It came into being when a piece was saved with a new name. */
@Entity
@Table(name = "tag")
class KeptTag {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Version private int version;
    private String slug;
    private String name;
    private String plain;
    private String description;

    /** For Hibernate only. */
    protected KeptTag() {}

    void change(int openedVersion, TagSheet sheet) {
        if (openedVersion != version) throw new CatalogueRefused(slug, Reason.CHANGED_MEANWHILE);
        name = sheet.name();
        plain = plain(name);
        description = sheet.description();
        slug = sheet.slug().isEmpty() ? Slugs.of(name, slug) : sheet.slug();
    }

    /** @return what makes two names the same */
    static String plain(String name) {
        return Plain.of(name).replaceAll("\\s+", " ").strip();
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    String slug() {
        return slug;
    }

    String plain() {
        return plain;
    }

    TagSheet sheet() {
        return new TagSheet(slug, name, description);
    }

    TagProfile profile() {
        return new TagProfile(new Tag(slug, name), description);
    }
}

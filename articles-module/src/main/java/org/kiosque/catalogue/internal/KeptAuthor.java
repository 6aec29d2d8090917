package org.kiosque.catalogue.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kiosque.accounts.AccountId;
import org.kiosque.catalogue.AuthorEntry;
import org.kiosque.catalogue.AuthorSheet;
import org.kiosque.catalogue.CatalogueRefused;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.media.MediaId;

/** Somebody of the newsroom, or who once was. Entered by one statement in {@link Authors}. */
@Entity
@Table(name = "author")
class KeptAuthor {

    @Id private long account;
    @Version private int version;
    private String slug;
    private String position;
    private String biography;
    private Long picture;
    private Long mergedInto;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> links;

    /** For Hibernate only. */
    protected KeptAuthor() {}

    void describe(int openedVersion, AuthorSheet sheet) {
        if (openedVersion != version) throw new CatalogueRefused(account, Reason.CHANGED_MEANWHILE);
        if (!sheet.slug().isEmpty()) slug = sheet.slug();
        position = sheet.position();
        biography = sheet.biography();
        picture = sheet.picture() == null ? null : sheet.picture().value();
        links = new ArrayList<>(sheet.links());
    }

    String slug() {
        return slug;
    }

    /** @return whether there is something to read on its page when no piece stands on it */
    boolean speaksForItself() {
        return !biography.isEmpty() && mergedInto == null;
    }

    void merge(KeptAuthor into) {
        mergedInto = into.account;
        into.mergedInto = null;
    }

    AuthorEntry entry() {
        return new AuthorEntry(new AccountId(account),
                new AuthorSheet(slug, position, biography, picture == null ? null : new MediaId(picture), links), version,
                mergedInto == null ? null : new AccountId(mergedInto));
    }
}

package org.kiosque.articles.internal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.kiosque.articles.AccessRule;

/** The one row that says for whom texts are when neither they nor their section say so. */
@Entity
class SiteAccess {

    static final short ID = 1;

    @Id private short id;
    @Embedded private Rule access;

    /** For Hibernate only: the row comes with the table. */
    protected SiteAccess() {}

    AccessRule rule() {
        return access.laidDown();
    }

    void lay(AccessRule rule) {
        access = Rule.of(rule);
    }
}

package org.kiosque.frontpage.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often something was arranged or cancelled; one row, which also makes two editors take turns. */
@Entity
@Table(name = "front_page_desk")
class DeskVersion {

    @Id private int id;
    private int changes;

    /** For Hibernate only. */
    protected DeskVersion() {}
}

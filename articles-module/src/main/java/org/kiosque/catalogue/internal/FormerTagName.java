package org.kiosque.catalogue.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a tag was called before. Whoever still writes that means the tag of today. */
@Entity
@Table(name = "tag_former_name")
class FormerTagName {

    @Id private String plain;
    @Column(name = "tag_id") private long tag;

    /** For Hibernate only. */
    protected FormerTagName() {}

    FormerTagName(String plain, KeptTag tag) {
        this.plain = plain;
        this.tag = tag.id();
    }
}

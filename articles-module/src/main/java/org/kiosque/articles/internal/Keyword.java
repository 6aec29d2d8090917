package org.kiosque.articles.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.kiosque.articles.Tag;

/** A tag as pieces bear it. The catalogue keeps the tags in order; here they are only read. */
@Entity
@Table(name = "tag")
class Keyword {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    private String slug;
    private String name;
    private String plain;

    /** For Hibernate only. */
    protected Keyword() {}

    Keyword(Tag tag) {
        this.slug = tag.slug();
        this.name = tag.name();
        this.plain = Keywords.plain(tag.name());
    }

    String plain() {
        return plain;
    }

    Tag tag() {
        return new Tag(slug, name);
    }
}

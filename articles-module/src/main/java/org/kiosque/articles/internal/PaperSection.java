package org.kiosque.articles.internal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.Section;

/** A section in its place in the paper. Its slug stands in addresses and in every article, so it never changes. */
@Entity
@Table(name = "section")
class PaperSection {

    @Id private String slug;
    private String name;
    private String description;
    private int position;
    @Embedded private Rule access;

    /** For Hibernate only. */
    protected PaperSection() {}

    PaperSection(Section section, int position) {
        this.slug = section.slug();
        this.access = Rule.of(AccessRule.INHERITED);
        arrange(section, position);
    }

    void arrange(Section section, int newPosition) {
        name = section.name();
        description = section.description();
        position = newPosition;
    }

    void move(int newPosition) {
        position = newPosition;
    }

    AccessRule rule() {
        return access.laidDown();
    }

    void lay(AccessRule rule) {
        access = Rule.of(rule);
    }

    String slug() {
        return slug;
    }

    Section section() {
        return new Section(slug, name, description);
    }
}

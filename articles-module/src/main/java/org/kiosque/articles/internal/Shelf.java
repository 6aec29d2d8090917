package org.kiosque.articles.internal;

import jakarta.persistence.Query;
import org.kiosque.articles.Listing;

/** What a {@link Listing} asks of a piece {@code a}. @param value null when it asks nothing */
record Shelf(String condition, Object value) {

    static Shelf of(Listing listing) {
        if (listing.section() != null) return new Shelf("and a.section = :shelf ", listing.section());
        if (listing.tag() != null) return new Shelf("and exists (select 1 from a.tags t where t.slug = :shelf) ", listing.tag());
        if (listing.author() != null) return new Shelf("and array_contains(a.around.authors, :shelf) ", listing.author().value());
        if (listing.series() != null) return new Shelf("and a.around.series = :shelf ", listing.series().value());
        return new Shelf("", null);
    }

    void fill(Query query) {
        if (value != null) query.setParameter("shelf", value);
    }
}

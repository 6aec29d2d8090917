package org.kiosque.catalogue.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The place of one piece in an order made by hand. It counts for nothing once the piece has left the series. */
@Entity
@Table(name = "series_place")
class PlaceInSeries {

    @Id @Column(name = "article_id") private long article;
    @Column(name = "series_id") private long series;
    private int position;

    /** For Hibernate only. */
    protected PlaceInSeries() {}

    PlaceInSeries(long article, long series, int position) {
        this.article = article;
        this.series = series;
        this.position = position;
    }
}

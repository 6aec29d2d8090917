package org.kiosque.comments.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** When somebody last opened a discussion. Written by one statement in {@link DefaultVisits}. */
@Entity
@IdClass(Visit.Key.class)
@Table(name = "visit")
class Visit {

    record Key(long reader, long article) implements Serializable {}

    @Id @Column(name = "reader_id") private long reader;
    @Id @Column(name = "article_id") private long article;
    @Column(name = "seen_at") private Instant seenAt;

    /** For Hibernate only. */
    protected Visit() {}
}

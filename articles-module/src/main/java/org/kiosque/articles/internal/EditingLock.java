package org.kiosque.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who has a piece open, and when they were last heard of. Written by one statement in {@link DefaultLocks}. */
@Entity
@Table(name = "editing_lock")
class EditingLock {

    @Id @Column(name = "article_id") private long article;
    private long holder;
    private Instant since;
    private Instant seenAt;

    /** For Hibernate only. */
    protected EditingLock() {}
}

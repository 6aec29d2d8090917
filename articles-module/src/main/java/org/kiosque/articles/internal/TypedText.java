package org.kiosque.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody is typing. Written by one statement in {@link DefaultWorkingCopies}. */
@Entity
@Table(name = "working_copy")
class TypedText {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(name = "account") private long by;
    @Column(name = "copy_key") private String key;
    private String typed;
    private int openedVersion;
    private Instant typedAt;

    /** For Hibernate only. */
    protected TypedText() {}
}

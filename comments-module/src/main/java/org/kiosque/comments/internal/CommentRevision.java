package org.kiosque.comments.internal;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kiosque.comments.CommentId;

/** What a comment said until its author changed it. Written once, never changed. */
@Entity
@Table(name = "comment_revision")
class CommentRevision {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;

    @Column(name = "comment_id") private long comment;
    private String markdown;
    @Column(name = "said_until") private Instant saidUntil;

    /** For Hibernate only. */
    protected CommentRevision() {}

    CommentRevision(CommentId comment, String markdown, Instant saidUntil) {
        this.comment = comment.value();
        this.markdown = markdown;
        this.saidUntil = saidUntil;
    }
}

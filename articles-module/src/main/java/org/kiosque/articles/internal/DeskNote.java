package org.kiosque.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.Notes;

/** A word of the newsroom to itself about a piece. */
@Entity
@Table(name = "desk_note")
class DeskNote {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(name = "article_id") private long article;
    private long writtenBy;
    private Instant writtenAt;
    private String text;
    @JdbcTypeCode(SqlTypes.ARRAY) private List<Long> mentioned;

    /** For Hibernate only. */
    protected DeskNote() {}

    DeskNote(ArticleId article, AccountId by, String text, List<AccountId> mentioned, Instant now) {
        this.text = text == null ? "" : text.strip();
        if (this.text.isEmpty() || this.text.length() > Notes.TEXT_MAX || this.text.indexOf('\0') >= 0)
            throw new IllegalArgumentException("A note has 1 to " + Notes.TEXT_MAX + " characters, none of them NUL.");
        this.article = article.value();
        this.writtenBy = by.value();
        this.mentioned = mentioned.stream().map(AccountId::value).toList();
        this.writtenAt = Moment.stored(now);
    }

    Notes.Note note() {
        return new Notes.Note(id, new AccountId(writtenBy), writtenAt, text, mentioned.stream().map(AccountId::new).toList());
    }
}

package org.kiosque.bookmarks.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.kiosque.articles.ArticleId;
import org.kiosque.bookmarks.Bookmark;

/** Who keeps what, since when. */
@Entity
@Table(name = "bookmark")
@IdClass(KeptBookmark.Key.class)
class KeptBookmark {

    record Key(long account, long article) implements Serializable {}

    @Id private long account;
    @Id @Column(name = "article_id") private long article;
    private Instant keptAt;

    /** For Hibernate only. */
    protected KeptBookmark() {}

    Bookmark bookmark() {
        return new Bookmark(new ArticleId(article), keptAt);
    }
}

package org.kiosque.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/** Says of a live that it is over. */
@Entity
@Table(name = "live_closing")
class LiveClosing {

    @Id @Column(name = "article_id") private long article;
    private Instant closedAt;
    private long closedBy;

    /** For Hibernate only. */
    protected LiveClosing() {}

    LiveClosing(ArticleId article, AccountId by, Instant now) {
        this.article = article.value();
        this.closedAt = Moment.stored(now);
        this.closedBy = by.value();
    }

    Instant closedAt() {
        return closedAt;
    }
}

package org.kiosque.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kiosque.articles.ArticleId;

/** An address that a public piece once had. It leads to the present one for ever. */
@Entity
@Table(name = "former_slug")
class FormerSlug {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(name = "article_id") private long article;
    private String slug;
    private Instant until;

    /** For Hibernate only. */
    protected FormerSlug() {}

    FormerSlug(ArticleId article, String slug, Instant until) {
        this.article = article.value();
        this.slug = slug;
        this.until = Moment.stored(until);
    }
}

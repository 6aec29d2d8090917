package org.kiosque.frontpage.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.kiosque.articles.ArticleId;
import org.kiosque.frontpage.Pick;

/** A pick in its place. */
@Embeddable
class KeptPick {

    @Column(name = "article_id") private long article;
    @Column(name = "until_at") private Instant until;

    /** For Hibernate only. */
    protected KeptPick() {}

    KeptPick(Pick pick) {
        article = pick.article().value();
        until = pick.until();
    }

    Pick pick() {
        return new Pick(new ArticleId(article), until);
    }
}

package org.kiosque.comments.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.kiosque.articles.ArticleId;

/** The discussion of one article: whether it takes comments, and how many of them readers see. */
@Entity
@Table(name = "conversation")
class Conversation {

    @Id @Column(name = "article_id") private long article;
    private boolean open;
    @Column(name = "comment_count") private int count;

    /** For Hibernate only. */
    protected Conversation() {}

    /** A conversation starts open, with nothing said. */
    Conversation(ArticleId article) {
        this.article = article.value();
        this.open = true;
    }

    void reopen() {
        open = true;
    }

    void close() {
        open = false;
    }

    void oneMore() {
        count++;
    }

    void oneLess() {
        count--;
    }

    boolean isOpen() {
        return open;
    }

    int count() {
        return count;
    }

    ArticleId article() {
        return new ArticleId(article);
    }
}

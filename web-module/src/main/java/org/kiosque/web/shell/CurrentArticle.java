package org.kiosque.web.shell;

import jakarta.enterprise.context.RequestScoped;
import org.kiosque.articles.ArticleCard;

/** The article this request is about, once its address has been understood. */
@RequestScoped
public class CurrentArticle {

    private ArticleCard card;

    public ArticleCard card() {
        return card;
    }

    public void is(ArticleCard article) {
        card = article;
    }
}

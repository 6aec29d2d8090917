package org.kiosque.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Reading;

/** The article this request is about, once its address has been understood. */
@RequestScoped
public class CurrentArticle {

    @Inject Articles articles;
    @Inject Visitor visitor;

    private ArticleCard card;
    private Reading reading;

    public ArticleCard card() {
        return card;
    }

    public void is(ArticleCard article) {
        card = article;
        reading = null;
    }

    /** @return the article as this visitor may read it, asked for once: the page and its head both show it */
    public Reading reading() {
        if (reading == null) reading = articles.read(card.id(), visitor.id(), Instant.now()).orElseThrow();
        return reading;
    }
}

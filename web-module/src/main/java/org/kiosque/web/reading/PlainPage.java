package org.kiosque.web.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Reading;
import org.kiosque.web.shell.CurrentArticle;
import org.kiosque.web.shell.Visitor;

/** WEB-INF/pages/plain.xhtml */
@Named
@RequestScoped
public class PlainPage {

    @Inject CurrentArticle current;
    @Inject Articles articles;
    @Inject Visitor visitor;

    private Reading reading;

    @PostConstruct
    void load() {
        reading = articles.read(current.card().id(), visitor.id(), Instant.now()).orElseThrow();
    }

    public Reading getReading() {
        return reading;
    }

    public ArticleCard getCard() {
        return reading.card();
    }
}

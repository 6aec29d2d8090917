package org.kiosque.web.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Reading;
import org.kiosque.web.shell.CurrentArticle;

/** WEB-INF/pages/plain.xhtml */
@Named
@RequestScoped
public class PlainPage {

    @Inject CurrentArticle current;

    private Reading reading;

    @PostConstruct
    void load() {
        reading = current.reading();
    }

    public Reading getReading() {
        return reading;
    }

    public ArticleCard getCard() {
        return reading.card();
    }
}

package org.kiosque.web.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Reading;
import org.kiosque.web.shell.Legal;
import org.kiosque.web.shell.Visitor;

/** legal.xhtml: what is configured, and below it what the newsroom adds in a page of its own. */
@Named
@RequestScoped
public class LegalPage {

    @Inject Articles articles;
    @Inject Legal legal;
    @Inject Visitor visitor;

    private Reading more;

    @PostConstruct
    void load() {
        Instant now = Instant.now();
        more = articles.page(legal.getPage(), now).flatMap(card -> articles.read(card.id(), visitor.id(), now)).orElse(null);
    }

    /** @return null when the newsroom adds nothing */
    public Reading getMore() {
        return more;
    }
}

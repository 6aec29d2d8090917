package org.kiosque.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Articles;

/** The pages that every page links to at its end. */
@Named
@RequestScoped
public class PaperPages {

    @Inject Articles articles;

    private List<ArticleCard> all;

    @PostConstruct
    void load() {
        all = articles.pages(Instant.now());
    }

    public List<ArticleCard> getAll() {
        return all;
    }
}

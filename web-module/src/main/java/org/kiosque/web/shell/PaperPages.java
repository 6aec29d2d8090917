package org.kiosque.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Articles;

/** The pages that every page links to at its end, without the one that is part of the legal notice. */
@Named
@RequestScoped
public class PaperPages {

    @Inject Articles articles;
    @Inject Legal legal;

    private List<ArticleCard> all;

    @PostConstruct
    void load() {
        all = articles.pages(Instant.now()).stream().filter(page -> !page.slug().equals(legal.getPage())).toList();
    }

    public List<ArticleCard> getAll() {
        return all;
    }
}

package org.kiosque.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Section;

/** The sections of the paper, asked for once a request: the header, the footer and the page all show them. */
@Named
@RequestScoped
public class Sections {

    @Inject Articles articles;

    private List<Section> all;

    @PostConstruct
    void load() {
        all = articles.sections();
    }

    public List<Section> getAll() {
        return all;
    }

    public Optional<Section> bySlug(String slug) {
        return all.stream().filter(section -> section.slug().equals(slug)).findFirst();
    }
}

package org.kiosque.catalogue.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.regex.Pattern;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;

/** The addresses at which something of the paper stands. */
@ApplicationScoped
class Occupied {

    private static final Pattern ADDRESS = Pattern.compile("/(sections|tags|authors|series|pages|articles|briefs)/([^/]+)(/[^/]*)?");
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    @PersistenceContext(unitName = "articles")
    EntityManager em;

    @Inject Articles articles;
    @Inject Authors authors;
    @Inject TagRepository tags;
    @Inject SeriesRepository series;

    boolean isBySomething(String path, Instant now) {
        var parts = ADDRESS.matcher(path);
        if (!parts.matches()) return false;
        String name = parts.group(2);
        return switch (parts.group(1)) {
            case "articles", "briefs" -> ID.matcher(name).matches()
                    && articles.card(new ArticleId(Long.parseLong(name)), now).isPresent();
            case "sections" -> em.find(KeptSection.class, name) != null;
            case "tags" -> tags.find(name).isPresent();
            case "authors" -> authors.find(name).isPresent();
            case "series" -> series.find(name).isPresent();
            default -> articles.page(name, now).isPresent();
        };
    }
}

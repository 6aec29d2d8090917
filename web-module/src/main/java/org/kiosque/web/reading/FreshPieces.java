package org.kiosque.web.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Listing;

/** Something to read instead, on the page that says that nothing is there; it must come without the database, too. */
@Named
@RequestScoped
public class FreshPieces {

    private static final Logger LOG = System.getLogger(FreshPieces.class.getName());
    private static final int PIECES = 4;

    @Inject Articles articles;

    private List<ArticleCard> cards = List.of();

    @PostConstruct
    void load() {
        Instant now = Instant.now();
        try {
            cards = articles.latest(Listing.ALL, now, now, PIECES);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "An error page offers nothing to read: the articles cannot be asked for.", failure);
        }
    }

    public List<ArticleCard> getCards() {
        return cards;
    }
}

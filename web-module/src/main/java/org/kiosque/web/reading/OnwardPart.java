package org.kiosque.web.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Neighbours;
import org.kiosque.articles.Onward;
import org.kiosque.media.Picture;
import org.kiosque.web.shell.LeadPictures;

/** WEB-INF/includes/onward.xhtml: where to go after the last line. */
@Named
@RequestScoped
public class OnwardPart {

    private static final int RELATED = 4;

    @Inject ArticlePage page;
    @Inject SeriesBox series;
    @Inject Onward onward;
    @Inject LeadPictures pictures;

    private List<ArticleCard> related;
    private Map<ArticleId, Picture> shown;
    private Neighbours neighbours;

    @PostConstruct
    void load() {
        Instant now = Instant.now();
        related = onward.related(page.getCard().id(), inTheSeries(), now, RELATED);
        shown = pictures.of(related, now);
        neighbours = onward.neighbours(page.getCard(), now);
    }

    /** The box of the series leads to these already. */
    private List<ArticleId> inTheSeries() {
        var box = series.of(page.getReading());
        if (box == null) return List.of();
        return Stream.of(box.previous(), box.next()).filter(Objects::nonNull).map(ArticleCard::id).toList();
    }

    public List<ArticleCard> getRelated() {
        return related;
    }

    /** @return null when it has none */
    public Picture picture(ArticleCard card) {
        return shown.get(card.id());
    }

    public Neighbours getNeighbours() {
        return neighbours;
    }
}

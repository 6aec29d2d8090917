package org.kiosque.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Reading;
import org.kiosque.catalogue.Catalogue;
import org.kiosque.catalogue.SeriesPlace;

/** Under an article: the series it is in, what came before it and what comes next. */
@Named
@RequestScoped
public class SeriesBox {

    /** @param previous null for the first. @param next null for the last */
    public record Box(SeriesPlace place, ArticleCard previous, ArticleCard next) {}

    @Inject Catalogue catalogue;
    @Inject Articles articles;

    private Optional<Box> known;

    /** A page asks more than once; the first answer holds for the request. @return null when there is nothing to show */
    public Box of(Reading reading) {
        if (known == null) known = reading.series() == null ? Optional.empty() : find(reading, Instant.now());
        return known.orElse(null);
    }

    private Optional<Box> find(Reading reading, Instant now) {
        return catalogue.place(reading.card().id(), reading.series(), now).map(place -> {
            List<ArticleId> neighbours = Stream.of(place.previous(), place.next()).filter(Objects::nonNull).toList();
            var cards = articles.cards(neighbours, now);
            return new Box(place, at(cards, place.previous()), at(cards, place.next()));
        });
    }

    private static ArticleCard at(Map<ArticleId, ArticleCard> cards, ArticleId id) {
        return id == null ? null : cards.get(id);
    }
}

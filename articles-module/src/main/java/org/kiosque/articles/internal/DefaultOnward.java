package org.kiosque.articles.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Neighbours;
import org.kiosque.articles.Onward;

/** First the ids, in one query; then the cards, as wherever cards are shown. */
@ApplicationScoped
@Transactional
class DefaultOnward implements Onward {

    private OnwardRepository ways;
    private PublishedRepository published;

    /** For the CDI proxy only. */
    DefaultOnward() {}

    @Inject
    DefaultOnward(OnwardRepository ways, PublishedRepository published) {
        this.ways = ways;
        this.published = published;
    }

    @Override
    public List<ArticleCard> related(ArticleId piece, Collection<ArticleId> besides, Instant now, int limit) {
        List<ArticleId> ids = ways.related(piece, besides, now, limit);
        var cards = cards(ids, now);
        return ids.stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Neighbours neighbours(ArticleCard piece, Instant now) {
        if (piece.kind() == Kind.PAGE) return new Neighbours(null, null);
        ArticleId previous = ways.before(piece, now).orElse(null);
        ArticleId next = ways.after(piece, now).orElse(null);
        var cards = cards(Stream.of(previous, next).filter(Objects::nonNull).toList(), now);
        return new Neighbours(previous == null ? null : cards.get(previous), next == null ? null : cards.get(next));
    }

    private Map<ArticleId, ArticleCard> cards(List<ArticleId> ids, Instant now) {
        if (ids.isEmpty()) return Map.of();
        return published.cards(ids, now).stream().collect(toMap(ArticleCard::id, Function.identity()));
    }
}

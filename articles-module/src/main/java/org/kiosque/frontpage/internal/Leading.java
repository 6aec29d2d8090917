package org.kiosque.frontpage.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Kind;
import org.kiosque.frontpage.Lineup;
import org.kiosque.frontpage.Pick;
import org.kiosque.frontpage.Rule;

/** Finds the stories of a plan; whether a piece is public, only {@link Articles} decides. */
@ApplicationScoped
class Leading {

    @Inject Articles articles;

    List<ArticleCard> of(Lineup plan, Instant at) {
        return of(plan, at, waiting -> Optional.empty());
    }

    /** @param otherwise what to show of a pick that is not public, if anything */
    List<ArticleCard> of(Lineup plan, Instant at, Function<ArticleId, Optional<ArticleCard>> otherwise) {
        List<ArticleCard> stories = new ArrayList<>(picked(plan.picks(), at, otherwise));
        if (plan.rule() != null && stories.size() < plan.rule().stories()) fill(stories, plan.rule(), at);
        return stories;
    }

    private List<ArticleCard> picked(List<Pick> picks, Instant at, Function<ArticleId, Optional<ArticleCard>> otherwise) {
        List<ArticleId> ids = picks.stream().filter(pick -> pick.holds(at)).map(Pick::article).toList();
        var cards = articles.cards(ids, at);
        return ids.stream().map(id -> Optional.ofNullable(cards.get(id)).or(() -> otherwise.apply(id)))
                .flatMap(Optional::stream).filter(card -> card.kind() != Kind.PAGE).toList();
    }

    /** With one story for each section, a section that leads already by a pick has had its turn. */
    private void fill(List<ArticleCard> stories, Rule rule, Instant at) {
        Set<ArticleId> there = stories.stream().map(ArticleCard::id).collect(Collectors.toCollection(HashSet::new));
        Set<String> served = stories.stream().map(card -> card.section().slug()).collect(Collectors.toSet());
        articles.newest(rule.selection(at), at, rule.stories() + stories.size()).stream()
                .filter(card -> !there.contains(card.id()))
                .filter(card -> !rule.onePerSection() || !served.contains(card.section().slug()))
                .limit(rule.stories() - stories.size())
                .toList().forEach(stories::add);
    }
}

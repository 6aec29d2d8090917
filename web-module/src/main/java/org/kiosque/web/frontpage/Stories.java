package org.kiosque.web.frontpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ManuscriptLine;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Search;
import org.kiosque.newsroom.State;

/** The pieces that may lead, and the names of those that do. */
@ApplicationScoped
public class Stories {

    private static final int CANDIDATES = 20;

    @Inject Articles articles;
    @Inject Newsroom newsroom;

    /** @param text part of a title; blank for the newest. @return public pieces, the newest first */
    List<ArticleCard> candidates(AccountId by, String text, Instant now) {
        if (text.isBlank()) return articles.latest(null, now, now, CANDIDATES);
        var found = newsroom.list(by, new Search(State.PUBLISHED, text), 0, CANDIDATES).stream().map(ManuscriptLine::id).toList();
        return articles.cards(found, now).values().stream()
                .sorted(Comparator.comparing(ArticleCard::publishedAt).reversed()).toList();
    }

    /** @param ends when each of the picks ends, as typed. @param moved which was just put in its place, or null */
    List<PickRow> picked(AccountId by, Map<ArticleId, String> ends, ArticleId moved, Instant now) {
        var cards = articles.cards(ends.keySet(), now);
        var titles = titles(by, ends.keySet(), now);
        return ends.entrySet().stream().map(pick -> new PickRow(pick.getKey(), titles.getOrDefault(pick.getKey(), ""),
                cards.get(pick.getKey()), pick.getValue(), pick.getKey().equals(moved))).toList();
    }

    /** @return titles, also of pieces that are not public; those that are gone have none */
    Map<ArticleId, String> titles(AccountId by, Collection<ArticleId> ids, Instant now) {
        var cards = articles.cards(ids, now);
        Map<ArticleId, String> titles = new HashMap<>();
        for (ArticleId id : ids) {
            try {
                titles.put(id, cards.containsKey(id) ? cards.get(id).title() : newsroom.open(by, id).draft().title());
            } catch (ArticleRefused gone) {
                titles.remove(id);
            }
        }
        return titles;
    }
}

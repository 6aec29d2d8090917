package org.kiosque.web.frontpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Section;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Search;
import org.kiosque.newsroom.Search.Order;
import org.kiosque.newsroom.State;
import org.kiosque.web.shell.Sections;

/** The pieces that may lead, and the names of those that do. */
@ApplicationScoped
public class Stories {

    private static final int CANDIDATES = 20;

    /** Pages are in no section, and stand in the footer. */
    static final Set<Kind> LEADABLE = EnumSet.complementOf(EnumSet.of(Kind.PAGE));

    @Inject Articles articles;
    @Inject Newsroom newsroom;
    @Inject Sections sections;

    /** @param text part of a title; blank for all. @return what is about to be public, the next one first, then the newest */
    List<Candidate> candidates(AccountId by, String text) {
        return Stream.concat(found(by, State.SCHEDULED, Order.DUE, text), found(by, State.PUBLISHED, Order.PUBLISHED, text)).toList();
    }

    private Stream<Candidate> found(AccountId by, State state, Order order, String text) {
        return newsroom.list(by, new Search(Set.of(state), LEADABLE, null, null, null, false, text, order), 0, CANDIDATES).stream()
                .map(line -> new Candidate(line, sections.bySlug(line.section()).map(Section::name).orElse(line.section())));
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

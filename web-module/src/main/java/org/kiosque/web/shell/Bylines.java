package org.kiosque.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;

/** Who wrote what, as readers see it: « Anna, Bob et Chloé, avec AFP ». */
@ApplicationScoped
public class Bylines {

    @Inject People people;
    @Inject Texts texts;

    public String of(ArticleCard card) {
        return of(List.of(card)).get(card.id());
    }

    /** One query for all of them. */
    public Map<ArticleId, String> of(Collection<ArticleCard> cards) {
        var names = people.people(cards.stream().flatMap(card -> card.authors().stream()).collect(Collectors.toSet()));
        Map<ArticleId, String> bylines = new HashMap<>();
        for (ArticleCard card : cards) {
            String byline = joined(card.authors().stream().map(names::get).filter(Objects::nonNull)
                    .map(person -> person.pseudonym()).toList());
            bylines.put(card.id(), card.bylineNote().isEmpty() ? byline : byline + ", " + card.bylineNote());
        }
        return bylines;
    }

    /** One query for all of them. @return their names, in the order of a byline */
    public String names(List<AccountId> authors) {
        var names = people.people(authors);
        return joined(authors.stream().map(names::get).filter(Objects::nonNull).map(person -> person.pseudonym()).toList());
    }

    private String joined(List<String> names) {
        if (names.size() < 2) return String.join("", names);
        int last = names.size() - 1;
        return texts.say("byline.and", String.join(", ", names.subList(0, last)), names.get(last));
    }
}

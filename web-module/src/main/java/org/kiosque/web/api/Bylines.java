package org.kiosque.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.articles.ArticleCard;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.Site;

/** Puts names and addresses to what the modules know by number. */
@ApplicationScoped
public class Bylines {

    @Inject People people;
    @Inject Links links;
    @Inject Site site;

    /** @return pseudonyms, all asked for at once */
    Map<AccountId, String> of(Stream<AccountId> authors) {
        return people.people(authors.collect(Collectors.toSet())).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, person -> person.getValue().pseudonym()));
    }

    ArticlesJson.Card card(ArticleCard card, Map<AccountId, String> names) {
        return new ArticlesJson.Card(card.id().value(), card.kind(), card.section() == null ? null : card.section().slug(), card.title(), card.subtitle(),
                card.standfirst(), card.authors().stream().map(names::get).filter(Objects::nonNull).toList(), card.access(), card.freeAt(), card.readingMinutes(), card.publishedAt(),
                origin() + links.article(card));
    }

    String origin() {
        return site.getOrigin();
    }
}

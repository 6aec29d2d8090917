package org.kiosque.web.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiosque.accounts.People;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Listing;
import org.kiosque.catalogue.Catalogue;
import org.kiosque.catalogue.Redirect;

/** The lists that have feeds, found by the path of their page. */
@ApplicationScoped
public class FeedLists {

    /** @param name null for the whole site. @param about one line; may be empty */
    record Found(Listing listing, String name, String about) {}

    @Inject Articles articles;
    @Inject Catalogue catalogue;
    @Inject People people;

    /** @param list as in {@link FeedAddress#list} */
    Optional<Found> find(String list, Instant now) {
        if (list.isEmpty()) return Optional.of(new Found(Listing.ALL, null, ""));
        String slug = list.substring(list.lastIndexOf('/') + 1);
        return switch (list.substring(1, list.indexOf('/', 1))) {
            case "sections" -> articles.sections().stream().filter(section -> section.slug().equals(slug)).findFirst()
                    .map(section -> new Found(Listing.ofSection(slug), section.name(), section.description()));
            case "tags" -> catalogue.tag(slug, now)
                    .map(tag -> new Found(Listing.ofTag(slug), tag.tag().name(), tag.description()));
            case "authors" -> catalogue.author(slug, now).flatMap(author ->
                    Optional.ofNullable(people.people(List.of(author.account())).get(author.account())).map(person ->
                            new Found(Listing.ofAuthor(author.account()), person.pseudonym(), author.sheet().position())));
            default -> catalogue.series(slug, now)
                    .map(series -> new Found(Listing.ofSeries(series.id()), series.sheet().title(), series.sheet().description()));
        };
    }

    /** @return the list that stands where this one once stood, as after it was renamed or merged */
    Optional<String> movedTo(String list) {
        return catalogue.redirect(list).map(Redirect::target).filter(FeedAddress::isList);
    }
}

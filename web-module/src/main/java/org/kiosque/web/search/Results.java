package org.kiosque.web.search;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Person;
import org.kiosque.articles.ArticleCard;
import org.kiosque.comments.CommentHit;
import org.kiosque.comments.Comments;
import org.kiosque.search.Hit;
import org.kiosque.web.shell.Bylines;

/** Puts names and numbers to what was found, asked for all at once. */
@ApplicationScoped
public class Results {

    @Inject Bylines bylines;
    @Inject Comments comments;
    @Inject People people;

    List<PieceRow> pieces(List<Hit> hits) {
        List<ArticleCard> cards = hits.stream().map(Hit::card).toList();
        var names = bylines.of(cards);
        var counts = comments.counts(cards.stream().map(ArticleCard::id).toList());
        return hits.stream().map(hit -> new PieceRow(hit, names.get(hit.card().id()), counts.get(hit.card().id()))).toList();
    }

    List<CommentRow> comments(List<CommentHit> hits) {
        var names = people.people(hits.stream().map(CommentHit::author).collect(toSet()));
        return hits.stream().map(hit -> new CommentRow(hit, name(names.get(hit.author())))).toList();
    }

    /** @return a pseudonym; empty when there is no such account */
    String name(AccountId id) {
        return name(people.people(List.of(id)).get(id));
    }

    private static String name(Person person) {
        return person == null ? "" : person.pseudonym();
    }
}

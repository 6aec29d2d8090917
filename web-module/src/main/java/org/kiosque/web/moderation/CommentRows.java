package org.kiosque.web.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Person;
import org.kiosque.articles.Articles;
import org.kiosque.moderation.Decision;
import org.kiosque.moderation.ModeratedComment;

/** Puts names and articles beside comments and decisions, with one query for all of them. */
@ApplicationScoped
public class CommentRows {

    @Inject People people;
    @Inject Articles articles;

    public List<CommentRow> of(List<ModeratedComment> comments) {
        var names = people.people(comments.stream().flatMap(comment -> Stream.of(comment.author(), comment.decidedBy()))
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        var cards = articles.cards(comments.stream().map(ModeratedComment::article).collect(Collectors.toSet()), Instant.now());
        return comments.stream().map(comment -> new CommentRow(comment, name(names, comment.author()),
                cards.get(comment.article()), name(names, comment.decidedBy()))).toList();
    }

    public List<DecisionRow> decisions(List<Decision> decisions) {
        var names = people.people(decisions.stream().map(Decision::by).collect(Collectors.toSet()));
        return decisions.stream().map(decision -> new DecisionRow(decision, name(names, decision.by()))).toList();
    }

    private static String name(Map<AccountId, Person> names, AccountId id) {
        return names.containsKey(id) ? names.get(id).pseudonym() : "";
    }
}

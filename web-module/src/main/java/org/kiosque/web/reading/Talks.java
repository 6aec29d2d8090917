package org.kiosque.web.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.comments.Comments;
import org.kiosque.comments.Visits;
import org.kiosque.web.shell.Visitor;

/** What every list says beside a title: how many comments, and how many of them the visitor has not seen. */
@ApplicationScoped
public class Talks {

    @Inject Comments comments;
    @Inject Visits visits;
    @Inject Visitor visitor;

    /** One query for all of them, another one for whoever has signed in. */
    Map<ArticleId, Talk> of(Collection<ArticleCard> cards, Instant now) {
        var ids = cards.stream().map(ArticleCard::id).distinct().toList();
        var fresh = visits.newSince(visitor.id(), ids, now);
        Map<ArticleId, Talk> talks = new HashMap<>();
        comments.counts(ids).forEach((id, count) -> talks.put(id, new Talk(count, fresh.getOrDefault(id, 0))));
        return talks;
    }
}

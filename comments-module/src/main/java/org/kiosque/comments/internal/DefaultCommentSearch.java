package org.kiosque.comments.internal;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.comments.CommentHit;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.CommentSearch;
import org.kiosque.search.Query;
import org.kiosque.search.Snippet;

@ApplicationScoped
@Transactional
class DefaultCommentSearch implements CommentSearch {

    private CommentIndex index;
    private Articles articles;

    /** For the CDI proxy only. */
    DefaultCommentSearch() {}

    @Inject
    DefaultCommentSearch(CommentIndex index, Articles articles) {
        this.index = index;
        this.articles = articles;
    }

    /** What stands under a piece that was withdrawn is found no more: the pieces are asked for, all at once. */
    @Override
    public Found search(Query query, int offset, int limit, Instant now) {
        String question = query.isBlank() ? "" : index.question(query.alternatives());
        if (question.isEmpty()) return new Found(List.of(), 0, false);
        List<Object[]> all = index.find(question, query, now, RESULTS_MAX + 1);
        Map<ArticleId, ArticleCard> cards = articles.cards(all.stream().map(DefaultCommentSearch::article).collect(toSet()), now);
        List<Object[]> found = all.stream().filter(row -> fits(cards.get(article(row)), query)).toList();
        List<Object[]> page = found.stream().limit(RESULTS_MAX).skip(offset).limit(limit).toList();
        Map<Long, Object[]> texts = index.texts(page.stream().map(DefaultCommentSearch::id).toList(), question);
        return new Found(page.stream().filter(row -> texts.containsKey(id(row)))
                .map(row -> hit(texts.get(id(row)), cards.get(article(row)))).toList(),
                Math.min(found.size(), RESULTS_MAX), all.size() > RESULTS_MAX);
    }

    private static boolean fits(ArticleCard card, Query query) {
        return card != null
                && (query.section() == null || card.section() != null && query.section().equals(card.section().slug()))
                && (query.kind() == null || query.kind() == card.kind())
                && (query.access() == null || query.access() == card.access());
    }

    private static long id(Object[] row) {
        return ((Number) row[0]).longValue();
    }

    private static ArticleId article(Object[] row) {
        return new ArticleId(((Number) row[1]).longValue());
    }

    private static CommentHit hit(Object[] text, ArticleCard card) {
        return new CommentHit(new CommentId(id(text)), card, new AccountId(((Number) text[1]).longValue()), moment(text[2]),
                Snippet.excerpt((String) text[3], (String) text[4]));
    }

    /** Which of both it is depends on Hibernate's settings. */
    private static Instant moment(Object stored) {
        return stored instanceof OffsetDateTime at ? at.toInstant() : (Instant) stored;
    }
}

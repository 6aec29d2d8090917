package org.kiosque.audience;

import java.time.LocalDate;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/**
 * What the newsroom sees of its audience. Who writes sees all of it: how a paper is read is nobody's secret there. Needs
 * {@link org.kiosque.accounts.Permission#WRITE}; who lacks it meets {@link org.kiosque.accounts.AccountRefused}
 * NOT_ALLOWED. Every call is one transaction.
 */
public interface AudienceDesk {

    record DayViews(LocalDate day, long views) {}

    record PieceViews(ArticleId article, long views) {}

    /** @param source as in {@link Views#source} */
    record SourceViews(String source, long views) {}

    /**
     * @param article null for all
     * @return every day of the span, also those without a view
     */
    List<DayViews> days(AccountId by, Span span, ArticleId article);

    /** @return the most read first, whether they are still public or not */
    List<PieceViews> pieces(AccountId by, Span span, int limit);

    /**
     * @param article null for all
     * @return the one most came from first; views without a source are among them, under an empty name
     */
    List<SourceViews> sources(AccountId by, Span span, ArticleId article, int limit);
}

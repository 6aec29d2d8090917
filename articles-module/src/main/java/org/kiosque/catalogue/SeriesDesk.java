package org.kiosque.catalogue;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.SeriesId;

/**
 * The series, as the desk runs them; a piece comes in or leaves when it is saved. Every call is one transaction and, where
 * nothing else is said, needs {@link org.kiosque.accounts.Permission#RUN_DESK}; who lacks it meets
 * {@link org.kiosque.accounts.AccountRefused} NOT_ALLOWED. Every change fires {@link CatalogueChanged} SERIES. A series that
 * is not there is {@link CatalogueRefused} UNKNOWN.
 */
public interface SeriesDesk {

    /** For whoever chooses one for a piece. Needs {@link org.kiosque.accounts.Permission#WRITE}. @return those a piece may come into, by title */
    List<SeriesEntry> open(AccountId by);

    /** @return by title */
    List<SeriesEntry> all(AccountId by);

    /** @throws CatalogueRefused SLUG_TAKEN */
    SeriesId create(AccountId by, SeriesSheet sheet);

    /**
     * Changes what is said about it; with another slug its former address leads to the new one.
     *
     * @param version as in the {@link SeriesEntry} that was opened
     * @throws CatalogueRefused UNKNOWN, CHANGED_MEANWHILE, SLUG_TAKEN
     */
    void change(AccountId by, SeriesId id, int version, SeriesSheet sheet, Instant now);

    /** @return in the order of the series, those that are not public in their places. @throws CatalogueRefused UNKNOWN */
    List<SeriesPiece> pieces(AccountId by, SeriesId id);

    /**
     * Orders its pieces by hand from now on.
     *
     * @param order all of its pieces
     * @throws CatalogueRefused UNKNOWN, OTHER_PIECES
     */
    void order(AccountId by, SeriesId id, List<ArticleId> order);

    /**
     * Puts all pieces of a series behind those of another, in their order, removes it, and lets its address lead there. A
     * series that stands by date stays so: then the dates decide.
     *
     * @throws CatalogueRefused UNKNOWN for either, ITSELF
     */
    void merge(AccountId by, SeriesId id, SeriesId into, Instant now);

    /** Removes a series nothing stands in. @throws CatalogueRefused UNKNOWN, NOT_EMPTY */
    void delete(AccountId by, SeriesId id);
}

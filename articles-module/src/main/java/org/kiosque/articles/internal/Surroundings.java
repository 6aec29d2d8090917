package org.kiosque.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.LeadPicture;
import org.kiosque.articles.SeriesId;
import org.kiosque.newsroom.Draft;

/**
 * What stands around a text: who wrote it, its picture, its series.
 *
 * @param authors an array in the table, so that a list of pieces is one query
 */
@Embeddable
record Surroundings(@JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "authors") List<Long> authors, String bylineNote,
                    @Embedded Lead lead, @Column(name = "series_id") Long series) {

    static Surroundings of(Draft draft) {
        return new Surroundings(draft.authors().stream().map(AccountId::value).toList(), draft.bylineNote(),
                Lead.of(draft.lead()), draft.series() == null ? null : draft.series().value());
    }

    List<AccountId> byline() {
        return authors.stream().map(AccountId::new).toList();
    }

    LeadPicture picture() {
        return lead == null ? null : lead.shown();
    }

    SeriesId partOf() {
        return series == null ? null : new SeriesId(series);
    }
}

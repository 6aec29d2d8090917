package org.kiosque.articles.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.BriefArrangement;

/** What the desk decided by hand about the Brief of a day. */
@Entity
@Table(name = "daily_brief_order")
class BriefOrder {

    @Id private LocalDate day;
    @Version private int version;
    @JdbcTypeCode(SqlTypes.ARRAY) private List<Long> briefs;
    @JdbcTypeCode(SqlTypes.ARRAY) private List<Long> leftOut;
    private String introduction;
    private long arrangedBy;
    private Instant arrangedAt;

    /** For Hibernate only. */
    protected BriefOrder() {}

    BriefOrder(LocalDate day) {
        this.day = day;
    }

    void arrange(AccountId by, BriefArrangement arrangement, Instant now) {
        briefs = arrangement.order().stream().map(ArticleId::value).toList();
        leftOut = arrangement.leftOut().stream().map(ArticleId::value).sorted().toList();
        introduction = arrangement.introduction();
        arrangedBy = by.value();
        arrangedAt = Moment.stored(now);
    }

    BriefArrangement arrangement() {
        return new BriefArrangement(briefs.stream().map(ArticleId::new).toList(),
                new HashSet<>(leftOut.stream().map(ArticleId::new).toList()), introduction);
    }

    /** @return from 1 on: 0 is a day that nobody has arranged */
    int version() {
        return version + 1;
    }

    AccountId arrangedBy() {
        return new AccountId(arrangedBy);
    }

    Instant arrangedAt() {
        return arrangedAt;
    }

    /** @param cameOut the first one first. @return the same in their places, those without one at the end */
    static <T> List<T> sorted(List<T> cameOut, Function<T, ArticleId> id, List<ArticleId> order) {
        Map<ArticleId, T> left = new HashMap<>();
        cameOut.forEach(brief -> left.put(id.apply(brief), brief));
        var sorted = new ArrayList<T>();
        for (ArticleId place : order) {
            T brief = left.remove(place);
            if (brief != null) sorted.add(brief);
        }
        cameOut.stream().filter(brief -> left.containsKey(id.apply(brief))).forEach(sorted::add);
        return sorted;
    }
}

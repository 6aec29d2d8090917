package org.kiosque.articles.internal;

import static org.kiosque.articles.internal.Moment.stored;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kiosque.accounts.AccountId;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.State;
import org.kiosque.platform.Sha256;

/**
 * What a piece said when somebody saved it. The table takes new rows only, and each bears a hash that rests on the one
 * before, so that what was public at a moment can be shown later.
 */
@Entity
@Table(name = "article_revision")
class ArticleRevision {

    static final int WHY_MAX = 200;
    static final String NONE_BEFORE = "0".repeat(64);

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(name = "article_id") private long article;
    private int number;
    private long savedBy;
    private Instant savedAt;
    private String why;
    @Enumerated(EnumType.STRING) private State state;
    private Instant firstPublishedAt;
    private String title;
    private int words;
    private String content;
    private String hash;

    /** For Hibernate only. */
    protected ArticleRevision() {}

    /** @param before the hash of the revision before, {@link #NONE_BEFORE} for the first */
    ArticleRevision(Article article, int number, String before, AccountId by, String why, Instant now) {
        this.article = article.id().value();
        this.number = number;
        this.savedBy = by.value();
        this.savedAt = stored(now);
        String reason = why == null ? "" : why.replaceAll("\\p{Cntrl}+", " ").strip();
        this.why = reason.length() > WHY_MAX ? reason.substring(0, WHY_MAX) : reason;
        this.state = article.progress().state();
        this.firstPublishedAt = article.progress().firstPublishedAt();
        Draft draft = article.draft();
        this.title = draft.title();
        this.words = Body.words(draft.body());
        this.content = DraftJson.write(draft);
        this.hash = hash(before);
    }

    String hash() {
        return hash;
    }

    int number() {
        return number;
    }

    Draft draft() {
        return DraftJson.read(content);
    }

    boolean restsOn(String before) {
        return hash.equals(hash(before));
    }

    /** One field a line, in the order of the table; line ends inside the text are written as {@code \n} by JSON itself. */
    private String hash(String before) {
        return Sha256.hex(Stream.of(before, article, number, savedBy, savedAt, why, state, firstPublishedAt, title, words, content)
                .map(String::valueOf).collect(Collectors.joining("\n")));
    }
}

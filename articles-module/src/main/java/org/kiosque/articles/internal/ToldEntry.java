package org.kiosque.articles.internal;

import static org.kiosque.articles.internal.Moment.stored;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.LiveEntry;
import org.kiosque.articles.LiveEntryId;
import org.kiosque.newsroom.LiveCoverage;
import org.kiosque.newsroom.LiveEntryAdded;
import org.kiosque.newsroom.LiveRefused;
import org.kiosque.newsroom.LiveRefused.Reason;
import org.kiosque.newsroom.LiveText;

/** One entry of a live. What was taken away stays in the table, for the newsroom's memory, and comes out nowhere. */
@Entity
@Table(name = "live_entry")
class ToldEntry {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(name = "article_id") private long article;
    @Version private int version;
    private Instant at;
    private long author;
    private String title;
    private String html;
    private boolean pinned;
    private boolean keyMoment;
    private Instant addedAt;
    private Instant editedAt;
    private Instant deletedAt;

    /** For Hibernate only. */
    protected ToldEntry() {}

    ToldEntry(ArticleId article, AccountId by, LiveText text, Instant now) {
        this.article = article.value();
        this.author = by.value();
        this.addedAt = stored(now);
        this.at = addedAt;
        take(article, text, now);
    }

    ArticleId article() {
        return new ArticleId(article);
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    /** @param seen whether readers may have seen the former text */
    void rewrite(int openedVersion, LiveText text, boolean seen, Instant now) {
        if (openedVersion != version) throw new LiveRefused(id, Reason.CHANGED_MEANWHILE);
        String before = title + '\n' + html;
        take(id, text, now);
        if (seen && !before.equals(title + '\n' + html)) editedAt = stored(now);
    }

    private void take(Object about, LiveText text, Instant now) {
        String clean = BodyPolicy.sanitise(text.body());
        if (clean.isEmpty()) throw new LiveRefused(about, Reason.EMPTY);
        if (clean.length() > LiveText.BODY_MAX) throw new LiveRefused(about, Reason.TOO_LONG);
        if (text.at() != null) {
            if (text.at().isAfter(now)) throw new LiveRefused(about, Reason.IN_THE_FUTURE);
            if (text.at().isBefore(addedAt.minus(Duration.ofDays(LiveCoverage.AGE_MAX_DAYS))))
                throw new LiveRefused(about, Reason.TOO_LONG_AGO);
            at = stored(text.at());
        }
        title = text.title();
        html = clean;
        keyMoment = text.keyMoment();
    }

    /** @param others how many of its live are pinned */
    void pin(long others) {
        if (pinned) return;
        if (others >= LiveCoverage.PINNED_MAX) throw new LiveRefused(id, Reason.TOO_MANY_PINNED);
        pinned = true;
    }

    void unpin() {
        pinned = false;
    }

    void remove(Instant now) {
        pinned = false;
        deletedAt = stored(now);
    }

    LiveEntryAdded added() {
        return new LiveEntryAdded(article(), new LiveEntryId(id), new AccountId(author), addedAt);
    }

    LiveEntry entry() {
        return new LiveEntry(new LiveEntryId(id), new AccountId(author), at, title, html, pinned, keyMoment, editedAt, version);
    }
}

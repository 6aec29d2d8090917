package org.kiosque.articles.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Reading;
import org.kiosque.articles.Section;
import org.kiosque.newsroom.ArticlePublished;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;
import org.kiosque.newsroom.ArticleRevised;
import org.kiosque.newsroom.ArticleUnpublished;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Manuscript;
import org.kiosque.newsroom.State;

/**
 * An article or a brief, from its first draft on. It goes public and may be taken back as often as the editors like;
 * the day it first went public stays its date, and once it was public every change of its text is owned up to. The
 * author works on it until it is public, the editors always.
 */
@Entity
class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    @SequenceGenerator(name = "article_seq", sequenceName = "article_seq", allocationSize = 50)
    private Long id;

    @Version private int version;
    @Enumerated(EnumType.STRING) private Kind kind;
    private String section;
    private long author;
    private String slug;
    private String title;
    private String titlePlain;
    private String subtitle;
    private String standfirst;
    @Enumerated(EnumType.STRING) private Access access;
    @Embedded private Body body;

    @ElementCollection
    @CollectionTable(name = "article_tag", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    @Column(name = "tag")
    private List<String> tags = new ArrayList<>();

    @Enumerated(EnumType.STRING) private State state;
    private Instant savedAt;
    private Instant firstPublishedAt;
    private Instant revisedAt;

    /** For Hibernate only. */
    protected Article() {}

    Article(AccountId author, Draft draft, Instant now) {
        this.author = author.value();
        this.state = State.DRAFT;
        take(draft, clean("new", draft), now);
    }

    ArticleId id() {
        return new ArticleId(id);
    }

    int version() {
        return version;
    }

    String section() {
        return section;
    }

    void letOpen(Pen pen) {
        if (!pen.publishes() && !pen.isOf(author)) throw refused(Reason.NOT_YOURS);
    }

    /** @return what there is to tell: a public piece reads differently now */
    Optional<ArticleRevised> rewrite(Pen pen, int openedVersion, Draft draft, Instant now) {
        letOpen(pen);
        if (!pen.publishes() && state == State.PUBLISHED) throw refused(Reason.NOT_YOURS);
        if (openedVersion != version) throw refused(Reason.CHANGED_MEANWHILE);
        Body written = clean(id, draft);
        if (state == State.PUBLISHED && written.html().isEmpty()) throw refused(Reason.NO_BODY);
        Draft before = draft();
        take(draft, written, now);
        if (draft().equals(before)) return Optional.empty();
        if (firstPublishedAt != null && !sameText(before)) revisedAt = savedAt;
        return state == State.PUBLISHED ? Optional.of(new ArticleRevised(id(), pen.holder(), savedAt)) : Optional.empty();
    }

    ArticlePublished publish(AccountId by, Instant now) {
        if (state != State.DRAFT) throw refused(Reason.NOT_A_DRAFT);
        if (body.html().isEmpty()) throw refused(Reason.NO_BODY);
        state = State.PUBLISHED;
        if (firstPublishedAt == null) firstPublishedAt = stored(now);
        return new ArticlePublished(id(), kind, new AccountId(author), by, stored(now));
    }

    ArticleUnpublished unpublish(AccountId by, Instant now) {
        if (state != State.PUBLISHED) throw refused(Reason.NOT_PUBLISHED);
        state = State.DRAFT;
        return new ArticleUnpublished(id(), by, stored(now));
    }

    Manuscript manuscript() {
        return new Manuscript(id(), draft(), slug, state, new AccountId(author), version, savedAt, firstPublishedAt);
    }

    /** @param now stands for the date of a piece that never was public */
    Reading whole(Section in, Instant now) {
        Instant date = firstPublishedAt == null ? now : firstPublishedAt;
        var card = new ArticleCard(id(), kind, in, slug, title, subtitle, standfirst, new AccountId(author), access,
                body.readingMinutes(), date);
        return new Reading(card, tags, body.html(), 0, revisedAt);
    }

    private Draft draft() {
        return new Draft(kind, section, title, subtitle, standfirst, body.html(), tags, access);
    }

    private void take(Draft draft, Body written, Instant now) {
        kind = draft.kind();
        section = draft.section();
        title = draft.title();
        titlePlain = Slug.plain(title);
        slug = Slug.of(title);
        subtitle = draft.subtitle();
        standfirst = draft.standfirst();
        access = draft.access();
        if (!written.equals(body)) body = written;
        if (!tags.equals(draft.tags())) {
            tags.clear();
            tags.addAll(draft.tags());
        }
        savedAt = stored(now);
    }

    private boolean sameText(Draft before) {
        return title.equals(before.title()) && subtitle.equals(before.subtitle())
                && standfirst.equals(before.standfirst()) && body.html().equals(before.body());
    }

    private static Body clean(Object about, Draft draft) {
        Body body = Body.of(draft.body());
        if (body.html().length() > Draft.BODY_MAX) throw new ArticleRefused(about, Reason.TOO_LONG);
        return body;
    }

    /** The database keeps microseconds; what is told must be what is kept. */
    private static Instant stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    private ArticleRefused refused(Reason reason) {
        return new ArticleRefused(id, reason);
    }
}

package org.kiosque.articles.internal;

import static org.kiosque.articles.internal.Moment.stored;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.AccessDecision;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Reading;
import org.kiosque.articles.Section;
import org.kiosque.articles.SeriesId;
import org.kiosque.newsroom.ArticlePublished;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;
import org.kiosque.newsroom.ArticleRevised;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Manuscript;
import org.kiosque.newsroom.State;

/**
 * A piece of whatever kind, from the first idea on: its text, and what stands around it. How far it has come is its
 * {@link Progress}. Once it was public, every change of its words is owned up to.
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
    private String slug;
    private boolean slugChosen;
    private String title;
    private String titlePlain;
    private String subtitle;
    private String standfirst;
    private Integer previewParagraphs;
    @Embedded private Rule access;
    @Embedded private Body body;
    @Embedded private Surroundings around;
    @Embedded private Progress progress;

    @ManyToMany
    @JoinTable(name = "article_tag", joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    @OrderColumn(name = "position")
    private List<Keyword> tags = new ArrayList<>();

    private Instant savedAt;
    private long savedBy;
    private Instant revisedAt;

    /** For Hibernate only. */
    protected Article() {}

    /** @param keywords what the draft's tags stand for, as wherever a draft is taken */
    Article(AccountId by, State first, Draft draft, List<Keyword> keywords, Instant now) {
        progress = new Progress(first);
        take(by, draft.authors().isEmpty() ? draft.by(List.of(by)) : draft, clean("new", draft), keywords, now);
    }

    ArticleId id() {
        return new ArticleId(id);
    }

    int version() {
        return version;
    }

    /** @return null for a page */
    String section() {
        return section;
    }

    String slug() {
        return slug;
    }

    Kind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    List<AccountId> authors() {
        return around.byline();
    }

    /** @return null when it belongs to none */
    SeriesId series() {
        return around.partOf();
    }

    Progress progress() {
        return progress;
    }

    void letOpen(Pen pen) {
        if (!pen.edits() && !pen.isAmong(around.authors()) && !progress.isAssignedTo(pen.holder()))
            throw refused(Reason.NOT_YOURS);
    }

    /** @return what there is to tell: a public piece reads differently now */
    Optional<ArticleRevised> rewrite(Pen pen, int openedVersion, Draft draft, List<Keyword> keywords, Instant now) {
        letOpen(pen);
        Reason closed = progress.closedTo(pen);
        if (closed != null) throw refused(closed);
        if (openedVersion != version) throw refused(Reason.CHANGED_MEANWHILE);
        if (progress.firstPublishedAt() != null && (kind == Kind.PAGE) != (draft.kind() == Kind.PAGE))
            throw refused(Reason.KIND_FIXED);
        if (progress.needsText() && kind != draft.kind() && (kind.speaksForThePaper() || draft.kind().speaksForThePaper())
                && !pen.runsDesk()) throw refused(Reason.FOR_CHIEF_EDITORS);
        Body written = clean(id, draft);
        if (progress.needsText()) letShow(draft.kind(), written, draft.lead() != null);
        Draft before = draft();
        take(pen.holder(), draft.authors().isEmpty() ? draft.by(before.authors()) : draft, written, keywords, now);
        if (draft().equals(before)) return Optional.empty();
        if (progress.firstPublishedAt() != null && !sameText(before)) revisedAt = savedAt;
        return progress.state() == State.PUBLISHED ? Optional.of(new ArticleRevised(id(), pen.holder(), savedAt))
                : Optional.empty();
    }

    ArticlePublished publish(Pen pen, Instant now) {
        letSpeak(pen);
        progress.publish(id, now);
        return published(pen.holder(), now);
    }

    /** Brings out what was scheduled: with the moment it was scheduled for, by whoever scheduled it. */
    ArticlePublished comeOut() {
        Instant moment = progress.publishAt();
        AccountId by = progress.scheduledBy();
        progress.publish(id, moment);
        return published(by, moment);
    }

    private ArticlePublished published(AccountId by, Instant at) {
        return new ArticlePublished(id(), kind, authors(), by, stored(at));
    }

    void schedule(Pen pen, Instant at, Instant now) {
        letSpeak(pen);
        progress.schedule(id, pen.holder(), at, now);
    }

    private void letSpeak(Pen pen) {
        if (kind.speaksForThePaper() && !pen.runsDesk()) throw refused(Reason.FOR_CHIEF_EDITORS);
        if (!progress.state().isPublic()) letShow(kind, body, around.picture() != null);
    }

    private void letShow(Kind kind, Body body, boolean lead) {
        if (kind.isOfPictures() && !lead && !body.hasPicture()) throw refused(Reason.NO_PICTURE);
        if (body.isEmpty() && !kind.isOfPictures()) throw refused(Reason.NO_BODY);
    }

    Manuscript manuscript() {
        return new Manuscript(id(), draft(), slug, progress.plan(), version, savedAt, new AccountId(savedBy),
                progress.firstPublishedAt());
    }

    /** @param above what the section or the site lays down. @param now stands for the date of a piece that never was public */
    Reading whole(Section in, AccessRule above, Print print, Instant now) {
        Instant first = progress.firstPublishedAt();
        var decision = AccessDecision.of(access.laidDown().or(above), first, () -> true, now);
        var card = new ArticleCard(id(), kind, in, slug, title, subtitle, standfirst, authors(), around.bylineNote(),
                around.picture(), decision.access(), decision.freeAt(), body.readingMinutes(), first == null ? now : first);
        return new Reading(card, tags.stream().map(Keyword::tag).toList(), print.html(id.toString(), body.html()), 0, revisedAt,
                around.partOf(), progress.state() == State.ARCHIVED);
    }

    Draft draft() {
        return new Draft(kind, section, slugChosen ? slug : "", title, subtitle, standfirst, body.html(), previewParagraphs,
                tags.stream().map(tag -> tag.tag().name()).toList(), access.laidDown(), authors(), around.bylineNote(), around.picture(), around.partOf());
    }

    private void take(AccountId by, Draft draft, Body written, List<Keyword> keywords, Instant now) {
        kind = draft.kind();
        section = draft.section().isEmpty() ? null : draft.section();
        title = draft.title();
        titlePlain = Slug.plain(title);
        slugChosen = !draft.slug().isEmpty();
        slug = slugChosen ? draft.slug() : Slug.of(title);
        subtitle = draft.subtitle();
        standfirst = draft.standfirst();
        previewParagraphs = draft.previewParagraphs();
        access = Rule.of(draft.access());
        around = Surroundings.of(draft);
        if (!written.equals(body)) body = written;
        if (!tags.equals(keywords)) {
            tags.clear();
            tags.addAll(keywords);
        }
        savedAt = stored(now);
        savedBy = by.value();
    }

    private boolean sameText(Draft before) {
        return title.equals(before.title()) && subtitle.equals(before.subtitle())
                && standfirst.equals(before.standfirst()) && body.html().equals(before.body());
    }

    private static Body clean(Object about, Draft draft) {
        Body body = Body.of(draft.body(), draft.previewParagraphs());
        if (body.html().length() > Draft.BODY_MAX) throw new ArticleRefused(about, Reason.TOO_LONG);
        return body;
    }

    private ArticleRefused refused(Reason reason) {
        return new ArticleRefused(id, reason);
    }
}

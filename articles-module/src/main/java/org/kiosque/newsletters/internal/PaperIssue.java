package org.kiosque.newsletters.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.kiosque.accounts.AccountId;
import org.kiosque.newsletters.Composition;
import org.kiosque.newsletters.Edition;
import org.kiosque.newsletters.Issue;
import org.kiosque.newsletters.IssueId;
import org.kiosque.newsletters.IssueState;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.NewsletterRefused;
import org.kiosque.newsletters.NewsletterRefused.Reason;
import org.kiosque.newsletters.Rendition;
import org.kiosque.newsletters.Tally;

/**
 * An issue of a letter. It is a draft until a moment is chosen for it; it may be changed until that moment comes. Then its
 * words and its number are fixed, and from then on it can only be given up.
 */
@Entity
@Table(name = "newsletter_issue")
class PaperIssue {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "newsletter_issue_seq")
    @SequenceGenerator(name = "newsletter_issue_seq", sequenceName = "newsletter_issue_seq", allocationSize = 50)
    private Long id;

    @Version private int version;
    @Enumerated(EnumType.STRING) private Newsletter newsletter;
    private Integer number;
    private LocalDate edition;
    private String subject;
    private String introduction;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "newsletter_piece", joinColumns = @JoinColumn(name = "issue_id"))
    @OrderColumn(name = "position")
    private List<ChosenPiece> pieces = new ArrayList<>();

    @Enumerated(EnumType.STRING) private IssueState state;
    private Long author;
    private Instant savedAt;
    private Instant scheduledAt;
    private Instant startedAt;
    private Instant sentAt;
    private String html;
    private String text;

    /** For Hibernate only. */
    protected PaperIssue() {}

    /** @param author null when it is composed by rule */
    PaperIssue(Newsletter newsletter, AccountId author, Composition composition, Instant now) {
        this.newsletter = newsletter;
        this.author = author == null ? null : author.value();
        state = IssueState.DRAFT;
        take(composition, now);
    }

    void rewrite(int openedVersion, Composition composition, Instant now) {
        letChange(openedVersion);
        if (state == IssueState.SCHEDULED && composition.pieces().isEmpty()) throw refused(Reason.NO_PIECES);
        take(composition, now);
    }

    /** @param moment a few minutes of the past are forgiven: they are what it takes to fill in the form */
    void schedule(int openedVersion, Instant moment, ZoneId zone, Instant now) {
        letChange(openedVersion);
        if (pieces.isEmpty()) throw refused(Reason.NO_PIECES);
        if (moment.isBefore(now.minus(2, ChronoUnit.MINUTES))) throw refused(Reason.PAST);
        if (moment.isAfter(now.plus(366, ChronoUnit.DAYS))) throw refused(Reason.TOO_FAR);
        state = IssueState.SCHEDULED;
        scheduledAt = stored(moment);
        edition = newsletter.edition(LocalDate.ofInstant(moment, zone));
    }

    void unschedule() {
        if (state != IssueState.SCHEDULED) throw refused(Reason.CLOSED);
        state = IssueState.DRAFT;
        scheduledAt = null;
        edition = null;
    }

    void cancel() {
        if (!state.isOpen() && state != IssueState.SENDING) throw refused(Reason.CLOSED);
        state = IssueState.CANCELLED;
    }

    /** @return whether its moment passed so long ago that its readers would wonder */
    boolean isMissed(Instant now) {
        return scheduledAt.plus(PaperTimetable.patience(newsletter)).isBefore(now);
    }

    void start(Edition printed, Rendition rendition, Instant now) {
        state = IssueState.SENDING;
        number = printed.number();
        pieces.clear();
        printed.pieces().forEach(piece -> pieces.add(ChosenPiece.of(piece)));
        html = rendition.html();
        text = rendition.text();
        startedAt = stored(now);
    }

    /** @return false when another node has closed it, or the desk has given it up */
    boolean finish(Instant now) {
        if (state != IssueState.SENDING) return false;
        state = IssueState.SENT;
        sentAt = stored(now);
        return true;
    }

    Issue issue(Tally tally) {
        return new Issue(id(), newsletter, number == null ? 0 : number, composition(), state, version,
                author == null ? null : new AccountId(author), savedAt, scheduledAt, startedAt, sentAt, tally);
    }

    Composition composition() {
        return new Composition(subject, introduction, pieces.stream().map(ChosenPiece::id).toList());
    }

    Rendition rendition() {
        return new Rendition(html, text);
    }

    IssueId id() {
        return new IssueId(id);
    }

    IssueState state() {
        return state;
    }

    Newsletter newsletter() {
        return newsletter;
    }

    int version() {
        return version;
    }

    int number() {
        return number == null ? 0 : number;
    }

    Instant startedAt() {
        return startedAt;
    }

    List<ChosenPiece> pieces() {
        return List.copyOf(pieces);
    }

    private void take(Composition composition, Instant now) {
        subject = composition.subject();
        introduction = composition.introduction();
        if (!composition().pieces().equals(composition.pieces())) {
            pieces.clear();
            composition.pieces().forEach(piece -> pieces.add(ChosenPiece.of(piece)));
        }
        savedAt = stored(now);
    }

    private void letChange(int openedVersion) {
        if (!state.isOpen()) throw refused(Reason.CLOSED);
        if (openedVersion != version) throw refused(Reason.CHANGED_MEANWHILE);
    }

    /** The database keeps microseconds; what is told must be what is kept. */
    private static Instant stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    private NewsletterRefused refused(Reason reason) {
        return new NewsletterRefused(id == null ? "new" : id, reason);
    }
}

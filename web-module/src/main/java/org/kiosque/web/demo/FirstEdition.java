package org.kiosque.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.SiteSetUp;
import org.kiosque.articles.ArticleId;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.Comments;
import org.kiosque.comments.NewComment;
import org.kiosque.corrections.Corrections;
import org.kiosque.corrections.CorrectionsDesk;
import org.kiosque.corrections.Proposals;
import org.kiosque.frontpage.FrontPageDesk;
import org.kiosque.frontpage.Lineup;
import org.kiosque.frontpage.Mode;
import org.kiosque.frontpage.Pick;
import org.kiosque.moderation.Moderation;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Workflow;
import org.kiosque.web.demo.Newspaper.Piece;
import org.kiosque.web.demo.Newspaper.Remark;

/** Brings out a newspaper as its people would have done it day by day, with nothing in the future. */
final class FirstEdition {

    private static final Duration WRITING = Duration.ofMinutes(50);
    private static final int MINUTES_UNTIL_MODERATED = 20;

    private final Newspaper newspaper;
    private final SiteSetUp site;
    private final Newsroom newsroom;
    private final Workflow workflow;
    private final Comments comments;
    private final Moderation moderation;
    private final Desks desks;
    private final ZoneId zone;
    private final Instant now;
    private final LocalDate lastDay;
    private final Map<String, AccountId> people = new HashMap<>();
    private Cataloguing catalogue;
    private final Map<String, Errata.Printed> pieces = new HashMap<>();
    private AccountId editor;
    private AccountId moderator;

    FirstEdition(Newspaper newspaper, SiteSetUp site, Newsroom newsroom, Workflow workflow, Comments comments, Moderation moderation, Desks desks,
                 ZoneId zone, Instant now) {
        this.newspaper = newspaper;
        this.site = site;
        this.newsroom = newsroom;
        this.workflow = workflow;
        this.comments = comments;
        this.moderation = moderation;
        this.desks = desks;
        this.zone = zone;
        this.now = now;
        this.lastDay = newspaper.lastDay(zone, now);
    }

    void bringOut() {
        newsroom.arrangeSections(null, newspaper.sections());
        for (var member : newspaper.members())
            people.put(member.enrolment().pseudonym(),
                    site.enrol(member.enrolment(), now.minus(Duration.ofDays(member.joinedDaysAgo()))));
        editor = first(Role.EDITOR);
        moderator = first(Role.MODERATOR);
        catalogue = new Cataloguing(desks, first(Role.ADMIN), now);
        catalogue.prepare(people);
        newspaper.pieces().stream().sorted(Comparator.comparing(this::published)).forEach(this::bringOut);
        catalogue.finish(title -> pieces.get(title).id());
    }

    /** Puts the stories that lead where readers see them first. */
    void arrange(FrontPageDesk desk) {
        var picks = newspaper.leading().stream().map(piece -> new Pick(pieces.get(piece.draft().title()).id(), null)).toList();
        desk.arrange(editor, new Lineup(Mode.BY_HAND, picks, null), null, desk.open(editor, now).version(), now);
    }

    /** What is to be put right in the edition that is out. */
    Errata errata(Corrections ledger, CorrectionsDesk desk, Proposals proposals) {
        return new Errata(ledger, desk, proposals, editor, people, pieces, now);
    }

    /** @return the first in the files who has this role, once it is brought out */
    AccountId first(Role role) {
        return newspaper.members().stream().map(Newspaper.Member::enrolment)
                .filter(person -> person.roles().contains(role)).findFirst()
                .map(person -> people.get(person.pseudonym())).orElseThrow();
    }

    private void bringOut(Piece piece) {
        var at = published(piece);
        var id = newsroom.start(people.get(piece.author()), catalogue.in(piece.draft()), at.minus(WRITING));
        workflow.publish(editor, id, at);
        pieces.put(piece.draft().title(), new Errata.Printed(id, at));
        for (var remark : piece.remarks()) post(id, null, remark, at);
    }

    private void post(ArticleId article, CommentId parent, Remark remark, Instant published) {
        var id = comments.post(people.get(remark.by()), new NewComment(article, parent, remark.markdown(), UUID.randomUUID()),
                minutesAfter(published, remark.after()));
        for (var reply : remark.replies()) post(article, id, reply, published);
        if (remark.hidden() != null)
            moderation.hide(moderator, id, remark.hidden().reason(), remark.hidden().note(),
                    minutesAfter(published, remark.after() + MINUTES_UNTIL_MODERATED));
    }

    private Instant published(Piece piece) {
        return piece.published(lastDay, zone);
    }

    private Instant minutesAfter(Instant moment, int minutes) {
        var then = moment.plus(Duration.ofMinutes(minutes));
        return then.isAfter(now) ? now : then;
    }
}

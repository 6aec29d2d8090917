package org.kiosque.web.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Role;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.LeadPicture;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.NewComment;
import org.kiosque.frontpage.Lineup;
import org.kiosque.frontpage.Mode;
import org.kiosque.frontpage.Pick;
import org.kiosque.media.Frame.Cut;
import org.kiosque.media.Picture;
import org.kiosque.media.Rendition.Format;
import org.kiosque.media.Upload;
import org.kiosque.newsroom.LiveText;
import org.kiosque.web.demo.Newspaper.Illustration;
import org.kiosque.web.demo.Newspaper.Piece;
import org.kiosque.web.demo.Newspaper.Remark;
import org.kiosque.web.demo.Newspaper.Telling;
import org.kiosque.web.shell.PictureLinks;

/** Brings out a newspaper as its people would have done it day by day, with nothing in the future. */
final class FirstEdition {

    private static final Duration WRITING = Duration.ofMinutes(50);
    private static final int PLATE = 960;
    private static final int MINUTES_UNTIL_MODERATED = 20;

    private final Newspaper newspaper;
    private final Desks desks;
    private final ZoneId zone;
    private final Instant now;
    private final LocalDate lastDay;
    private final Map<String, AccountId> people = new HashMap<>();
    private Cataloguing catalogue;
    private final Map<String, Errata.Printed> pieces = new HashMap<>();
    private AccountId editor;
    private AccountId moderator;

    FirstEdition(Newspaper newspaper, Desks desks, ZoneId zone, Instant now) {
        this.newspaper = newspaper;
        this.desks = desks;
        this.zone = zone;
        this.now = now;
        this.lastDay = newspaper.lastDay(zone, now);
    }

    void bringOut() {
        desks.newsroom.arrangeSections(null, newspaper.sections());
        for (var member : newspaper.members())
            people.put(member.enrolment().pseudonym(),
                    desks.site.enrol(member.enrolment(), now.minus(Duration.ofDays(member.joinedDaysAgo()))));
        editor = first(Role.EDITOR);
        moderator = first(Role.MODERATOR);
        catalogue = new Cataloguing(desks, first(Role.ADMIN), now);
        catalogue.prepare(people);
        newspaper.pieces().stream().sorted(Comparator.comparing(this::published)).forEach(this::bringOut);
        catalogue.finish(title -> pieces.get(title).id());
    }

    /** What its people are at, once the edition is out. */
    WorkInProgress workInProgress() {
        return new WorkInProgress(desks.newsroom, desks.workflow, desks.notes, people, editor, first(Role.CHIEF_EDITOR), zone, now);
    }

    /** Puts the stories that lead where readers see them first. */
    void arrange() {
        var picks = newspaper.leading().stream().map(piece -> new Pick(pieces.get(piece.draft().title()).id(), null)).toList();
        var lineup = new Lineup(Mode.BY_HAND, picks, null);
        desks.frontPage.arrange(editor, lineup, null, desks.frontPage.open(editor, now).version(), now);
    }

    /** What is to be put right in the edition that is out. */
    Errata errata() {
        return new Errata(desks.corrections, desks.correctionsDesk, desks.proposals, editor, people, pieces, now);
    }

    /** @return the first in the files who has this role, once it is brought out */
    AccountId first(Role role) {
        return newspaper.members().stream().map(Newspaper.Member::enrolment)
                .filter(person -> person.roles().contains(role)).findFirst()
                .map(person -> people.get(person.pseudonym())).orElseThrow();
    }

    private void bringOut(Piece piece) {
        var at = published(piece);
        var author = people.get(piece.author());
        var words = piece.plates().isEmpty() ? piece.draft() : piece.draft().saying(piece.draft().body() + plates(author, piece, at));
        var draft = piece.illustration() == null ? words
                : words.below(new LeadPicture(kept(author, piece.illustration(), at.minus(WRITING)).id(), "", "", ""));
        var id = desks.newsroom.start(author, catalogue.in(draft), at.minus(WRITING));
        desks.workflow.publish(editor, id, at);
        if (piece.telling() != null) tell(id, piece.telling(), at);
        pieces.put(piece.draft().title(), new Errata.Printed(id, at));
        for (var remark : piece.remarks()) post(id, null, remark, at);
    }

    private void tell(ArticleId live, Telling telling, Instant published) {
        for (var told : telling.entries()) {
            var id = desks.coverage.add(editor, live, new LiveText(null, told.title(), told.html(), told.key()), minutesAfter(published, told.after()));
            if (told.pinned()) desks.coverage.pin(editor, id);
        }
        desks.coverage.close(editor, live, minutesAfter(published, telling.ended()));
    }

    /** What the editor writes when pictures are put into a text. */
    private String plates(AccountId author, Piece piece, Instant at) {
        return piece.plates().stream().map(plate -> kept(author, plate, at.minus(WRITING))).map(picture ->
                "<figure><img src=\"" + PictureLinks.address(picture, Cut.WHOLE, PictureLinks.nearest(picture, Cut.WHOLE, PLATE), Format.JPEG)
                        + "\" width=\"" + picture.width() + "\" height=\"" + picture.height() + "\" alt=\"" + picture.alt()
                        + "\"><figcaption>" + picture.caption() + " <span class=\"credit\">" + picture.credit() + "</span></figcaption></figure>")
                .collect(Collectors.joining());
    }

    private Picture kept(AccountId author, Illustration illustration, Instant at) {
        try (var content = FirstEdition.class.getClassLoader().getResourceAsStream(illustration.file())) {
            return desks.library.upload(author, new Upload(illustration.file(), content, illustration.description()), at).entry().picture();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(illustration.file(), unreadable);
        }
    }

    private void post(ArticleId article, CommentId parent, Remark remark, Instant published) {
        var id = desks.comments.post(people.get(remark.by()), new NewComment(article, parent, remark.markdown(), UUID.randomUUID()),
                minutesAfter(published, remark.after()));
        for (var reply : remark.replies()) post(article, id, reply, published);
        if (remark.hidden() != null)
            desks.moderation.hide(moderator, id, remark.hidden().reason(), remark.hidden().note(),
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

package org.kiosque.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.Enrolment;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.SiteSetUp;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.DailyBriefs;
import org.kiosque.articles.Kind;
import org.kiosque.articles.LeadPicture;
import org.kiosque.articles.LiveEntries;
import org.kiosque.articles.LiveEntries.Live;
import org.kiosque.articles.LiveEntries.Stretch;
import org.kiosque.articles.LiveEntry;
import org.kiosque.articles.Section;
import org.kiosque.comments.Comments;
import org.kiosque.media.Description;
import org.kiosque.media.MediaId;
import org.kiosque.media.MediaLibrary;
import org.kiosque.media.Upload;
/** A newsroom that knows every kind of piece. */
abstract class KindsFixture {

    static final Instant NOON = Instant.parse("2032-06-01T12:00:00Z");
    @Inject Newsroom newsroom;
    @Inject MediaLibrary library;
    @Inject Workflow workflow;
    @Inject Articles articles;
    @Inject DailyBriefs briefs;
    @Inject BriefDesk desk;
    @Inject LiveCoverage coverage;
    @Inject LiveEntries lives;
    @Inject Comments comments;
    @Inject SiteSetUp site;
    @Inject HeardLives heard;
    AccountId ann;
    AccountId eve;
    AccountId maud;
    AccountId reader;
    AccountId subscriber;
    String section;

    @BeforeEach
    void aNewsroom() {
        ann = enrol(Role.AUTHOR);
        eve = enrol(Role.EDITOR);
        maud = enrol(Role.CHIEF_EDITOR);
        reader = enrol(Role.READER);
        subscriber = enrol(Role.SUBSCRIBER);
        section = "s" + UUID.randomUUID();
        newsroom.arrangeSections(null, List.of(new Section(section, "Ville", "")));
        heard.forget();
    }

    AccountId enrol(Role role) {
        String name = "x" + UUID.randomUUID().toString().substring(0, 18);
        return site.enrol(new Enrolment(name, name + "@example.org", null, Set.of(role)), NOON);
    }

    Draft draft(Kind kind, String title, String body, AccessRule access, LeadPicture lead) {
        return new Draft(kind, section, "", title, "", "", body, null, List.of("pluie"), access, List.of(), "", lead, null);
    }

    ArticleId published(Kind kind, String title, Instant at) {
        return published(draft(kind, title, "<p>Il pleut.</p>", AccessRule.FREE, null), at);
    }

    ArticleId published(Draft draft, Instant at) {
        ArticleId id = newsroom.start(maud, draft, at.minusSeconds(60));
        workflow.publish(maud, id, at);
        return id;
    }

    /** Of this test alone: others may have published that day too. */
    List<ArticleId> shown(LocalDate day, ArticleId... ours) {
        return briefs.of(day, NOON).entries().stream().map(entry -> entry.card().id()).filter(List.of(ours)::contains).toList();
    }

    static void notAllowed(Executable act) {
        assertEquals(AccountRefused.Reason.NOT_ALLOWED, assertThrows(AccountRefused.class, act).reason());
    }

    static void refused(LiveRefused.Reason reason, Executable act) {
        assertEquals(reason, assertThrows(LiveRefused.class, act).reason());
    }

    static void refused(ArticleRefused.Reason reason, Executable act) {
        assertEquals(reason, assertThrows(ArticleRefused.class, act).reason());
    }

    // A live

    static LiveText text(String title) {
        return new LiveText(null, title, "Ce qui arrive : " + title, false);
    }

    Live read(ArticleId live, AccountId who) {
        return lives.of(live, who, new Stretch(false, null, 100), NOON.plus(Duration.ofDays(1))).orElseThrow();
    }

    List<String> titles(Live live) {
        return live.entries().stream().map(LiveEntry::title).toList();
    }

    MediaId drawn() throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", file);
        var upload = new Upload("dessin.png", new ByteArrayInputStream(file.toByteArray()), Description.NONE);
        return library.upload(ann, upload, NOON).entry().picture().id();
    }
}

package org.kiosque.newsletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.Enrolment;
import org.kiosque.accounts.Registrations;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.SiteSetUp;
import org.kiosque.accounts.Staff;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Section;
import org.kiosque.newsletters.NewsletterRefused.Reason;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Workflow;
/** A newsroom in a week of its own, and its readers. */
abstract class NewslettersFixture {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final String LONG = "<p>" + "Il pleut sur la ville. ".repeat(30) + "</p><p>" + "Il pleut encore. ".repeat(30) + "</p><p>CANARI</p>";

    /** Editions are given out once: each test has a week of its own. */
    static final AtomicInteger WEEKS = new AtomicInteger();

    @Inject NewsletterDesk desk;
    @Inject Subscriptions subscriptions;
    @Inject Suppressions suppressions;
    @Inject Mailing mailing;
    @Inject org.kiosque.newsletters.Archive archive;
    @Inject Newsroom newsroom;
    @Inject Workflow workflow;
    @Inject Registrations registrations;
    @Inject SiteSetUp site;
    @Inject Staff staff;
    @Inject HeardCopies heard;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService elsewhere;

    @Resource(lookup = "java:app/jdbc/kiosque")
    DataSource database;

    Instant noon;
    AccountId eve;
    AccountId zoe;
    AccountId admin;
    String section;

    @BeforeEach
    void aNewsroomInAWeekOfItsOwn() {
        noon = LocalDate.of(2031, 1, 6).plusWeeks(WEEKS.getAndIncrement()).atTime(12, 0).atZone(PARIS).toInstant();
        eve = enrol(Role.EDITOR);
        zoe = enrol(Role.CHIEF_EDITOR);
        admin = enrol(Role.ADMIN);
        section = "s" + UUID.randomUUID();
        newsroom.arrangeSections(null, List.of(new Section(section, "Ville", "")));
    }

    AccountId enrol(Role role) {
        String name = "x" + UUID.randomUUID().toString().substring(0, 18);
        return site.enrol(new Enrolment(name, name + "@example.org", null, Set.of(role)), noon.minusSeconds(60));
    }

    /** @return where somebody new is reached who wants the letter */
    Reader reader(Newsletter... wanted) {
        String address = "r" + UUID.randomUUID().toString().substring(0, 18) + "@example.org";
        var id = site.enrol(new Enrolment(address.substring(0, 19), address, null, Set.of(Role.READER)), noon.minusSeconds(60));
        subscriptions.choose(id, Set.of(wanted), noon);
        return new Reader(id, address);
    }

    record Reader(AccountId id, String address) {}

    ArticleId published(Kind kind, String title, String standfirst, String body, Access access, Instant at) {
        var id = newsroom.start(eve, new Draft(kind, section, title, "", standfirst, body, List.of(), access), at);
        workflow.publish(eve, id, at);
        return id;
    }

    ArticleId article(String title) {
        return published(Kind.ARTICLE, title, "En deux mots.", LONG, Access.SUBSCRIBERS, noon.minusSeconds(30));
    }

    /** @return a weekly letter that goes out at noon */
    IssueId scheduled(String subject, ArticleId... pieces) {
        var id = desk.start(eve, Newsletter.WEEKLY, noon);
        desk.save(eve, id, 0, new Composition(subject, "", List.of(pieces)), noon);
        desk.schedule(eve, id, version(id), null, noon);
        return id;
    }

    int version(IssueId id) {
        return desk.open(eve, id).version();
    }

    Issue issue(IssueId id) {
        return desk.open(eve, id);
    }

    void sendAll(Instant now) {
        while (mailing.start(now)) continue;
        while (mailing.send(now)) continue;
    }

    /** The site's own job may hold some of the copies: it lets go of them when it has sent them. */
    void awaitSent(IssueId id) {
        Instant patience = Instant.now().plusSeconds(20);
        while (issue(id).state() != IssueState.SENT && Instant.now().isBefore(patience)) mailing.send(noon);
        assertEquals(IssueState.SENT, issue(id).state());
    }

    int mailsTo(String address) throws SQLException {
        try (var connection = database.getConnection(); var count = connection.prepareStatement("select count(*) from web.mail where recipient = ?")) {
            count.setString(1, address);
            var row = count.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    static void refused(Reason reason, Executable act) {
        assertEquals(reason, assertThrows(NewsletterRefused.class, act).reason());
    }

    static void notAllowed(Executable act) {
        assertEquals(AccountRefused.Reason.NOT_ALLOWED, assertThrows(AccountRefused.class, act).reason());
    }

    void awaitSentAfterStart(IssueId id) {
        while (mailing.start(noon)) continue;
        awaitSent(id);
    }
}

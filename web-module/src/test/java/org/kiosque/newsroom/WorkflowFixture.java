package org.kiosque.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.Enrolment;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.SiteSetUp;
import org.kiosque.articles.Access;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.DailyBriefs;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Section;
import org.kiosque.comments.Comments;
import org.kiosque.newsroom.ArticleRefused.Reason;
/** A newsroom of its own for every test. */
abstract class WorkflowFixture {

    static final Instant NOON = Instant.parse("2031-06-01T12:00:00Z");
    static final Instant ONE = NOON.plus(Duration.ofHours(1));
    static final Instant TWO = NOON.plus(Duration.ofHours(2));
    static final Instant LATE = NOON.plus(Duration.ofDays(2));
    static final String LONG = "<p>" + "Il pleut sur la ville. ".repeat(10) + "</p><p>" + "Encore. ".repeat(60) + "</p><p>CANARI</p>";
    @Inject Newsroom newsroom;
    @Inject Workflow workflow;
    @Inject Revisions revisions;
    @Inject Locks locks;
    @Inject WorkingCopies copies;
    @Inject Notes notes;
    @Inject AccessRules rules;
    @Inject Articles articles;
    @Inject DailyBriefs briefs;
    @Inject Comments comments;
    @Inject People people;
    @Inject SiteSetUp site;
    @Inject HeardOnTheDesk heard;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService elsewhere;

    @Resource(lookup = "java:app/jdbc/kiosque")
    DataSource database;

    AccountId ann;
    AccountId bob;
    AccountId eve;
    AccountId zoe;
    String section;

    @BeforeEach
    void aNewsroom() {
        ann = enrol(Role.AUTHOR);
        bob = enrol(Role.AUTHOR);
        eve = enrol(Role.EDITOR);
        zoe = enrol(Role.CHIEF_EDITOR);
        section = "s" + UUID.randomUUID();
        newsroom.arrangeSections(null, List.of(new Section(section, "Ville", "")));
        heard.forget();
    }

    AccountId enrol(Role role) {
        String name = "x" + UUID.randomUUID().toString().substring(0, 18);
        return site.enrol(new Enrolment(name, name + "@example.org", null, Set.of(role)), NOON);
    }

    Draft draft(String title) {
        return new Draft(Kind.ARTICLE, section, title, "", "", "<p>Il pleut.</p>", List.of(), Access.FREE);
    }

    Draft ruled(AccessRule rule) {
        return new Draft(Kind.ARTICLE, section, "", "La pluie", "", "", LONG, null, List.of(), rule, List.of(), "", null, null);
    }

    State state(ArticleId id) {
        return newsroom.open(eve, id).state();
    }

    int save(AccountId by, ArticleId id, Draft draft, Instant now) {
        return newsroom.save(by, id, newsroom.open(by, id).version(), draft, "", now);
    }

    static void refused(Reason reason, Executable act) {
        assertEquals(reason, assertThrows(ArticleRefused.class, act).reason());
    }

    static void notAllowed(Executable act) {
        assertEquals(AccountRefused.Reason.NOT_ALLOWED, assertThrows(AccountRefused.class, act).reason());
    }

    void bringOutAll(Instant now) {
        while (workflow.publishNextDue(now)) continue;
    }

    boolean isWhole(ArticleId id, AccountId reader, Instant now) {
        var reading = articles.read(id, reader, now).orElseThrow();
        assertEquals(reading.isCut(), !reading.html().contains("CANARI"));
        return !reading.isCut();
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static Draft page(String slug) {
        return new Draft(Kind.PAGE, "", slug, "Charte", "", "", "<p>Nous.</p>", null, List.of(), AccessRule.FREE, List.of(), "", null, null);
    }
}

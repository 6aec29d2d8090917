package org.kiosque.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Enrolment;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.SiteSetUp;
import org.kiosque.accounts.Staff;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Section;
import org.kiosque.comments.CommentRefused.Reason;
import org.kiosque.moderation.Moderation;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Workflow;
/** An article with its readers, for whoever tries out its discussion. */
abstract class CommentsFixture {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
    static final Instant SOON = NOON.plusSeconds(60);
    static final Instant TOO_LATE = NOON.plus(Duration.ofMinutes(15));

    @Inject Comments comments;
    @Inject Moderation moderation;
    @Inject Visits visits;
    @Inject LivelyDiscussions lively;
    @Inject Newsroom newsroom;
    @Inject Workflow workflow;
    @Inject SiteSetUp site;
    @Inject Staff staff;
    @Inject HeardFacts heard;

    @Resource(lookup = "java:app/jdbc/kiosque")
    DataSource database;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    AccountId admin;
    AccountId ann;
    AccountId bob;
    AccountId mod;
    ArticleId rain;

    @BeforeEach
    void somethingToTalkAbout() {
        admin = enrol(Role.ADMIN);
        ann = enrol(Role.READER);
        bob = enrol(Role.READER);
        mod = enrol(Role.MODERATOR);
        newsroom.arrangeSections(null, List.of(new Section("weather", "Weather", "")));
        rain = published();
    }

    AccountId enrol(Role role) {
        String name = "x" + UUID.randomUUID().toString().substring(0, 18);
        return site.enrol(new Enrolment(name, name + "@example.org", null, Set.of(role)), NOON);
    }

    ArticleId draft() {
        return newsroom.start(admin, new Draft(Kind.ARTICLE, "weather", "Rain", "", "", "<p>It rains.</p>", List.of(),
                Access.FREE), NOON);
    }

    ArticleId published() {
        ArticleId id = draft();
        workflow.publish(admin, id, NOON);
        return id;
    }

    CommentId say(AccountId author, CommentId parent, String markdown) {
        return comments.post(author, new NewComment(rain, parent, markdown, UUID.randomUUID()), NOON);
    }

    CommentView seen(CommentId id) {
        return comments.discussion(rain).comments().stream().filter(view -> view.id().equals(id)).findFirst().orElseThrow();
    }

    /** As {@code 1 .2 ..3}: a dot for each step down. */
    String outline() {
        return comments.discussion(rain).comments().stream().map(view -> ".".repeat(view.depth()) + view.id())
                .collect(Collectors.joining(" "));
    }

    /** What readers count and what they see are the same. */
    void assertCount(int expected) {
        assertEquals(expected, comments.discussion(rain).count());
        assertEquals(expected, comments.counts(List.of(rain)).get(rain));
    }

    static void assertRefused(Reason reason, Executable act) {
        assertEquals(reason, assertThrows(CommentRefused.class, act).reason());
    }

    /** All of them at the same moment. @return what each came back with, or was refused with */
    List<Object> atOnce(List<Callable<Object>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        var pool = Executors.newFixedThreadPool(acts.size(), threads);
        try {
            List<Future<Object>> running = new ArrayList<>();
            for (var act : acts)
                running.add(pool.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    try {
                        return act.call();
                    } catch (CommentRefused refused) {
                        return refused.reason();
                    }
                }));
            List<Object> results = new ArrayList<>();
            for (var result : running) results.add(result.get(60, TimeUnit.SECONDS));
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    long rows(String query, CommentId id) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(query)) {
            statement.setLong(1, id.value());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    void change(String statement) throws SQLException {
        try (var connection = database.getConnection(); var change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }
}

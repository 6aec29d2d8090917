package org.kiosque.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
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
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.Enrolment;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.SiteSetUp;
import org.kiosque.accounts.Staff;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Section;
import org.kiosque.corrections.CorrectionRefused.Reason;
import org.kiosque.corrections.Verification.Fault;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Workflow;
/** A paper that has made a mistake, and somebody who has seen it. */
abstract class CorrectionsFixture {

    static final Instant NOON = Instant.parse("2031-01-01T12:00:00Z");
    static final Instant ONE = NOON.plus(Duration.ofHours(1));
    static final Instant TWO = NOON.plus(Duration.ofHours(2));
    static final String BEGINNING = "Il pleut sur la ville. ".repeat(10);
    static final String BODY = "<p>" + BEGINNING + "</p><p>" + "Il pleut encore. ".repeat(40) + "</p><p>Le CANARI s’est tu.</p>";
    @Inject Corrections corrections;
    @Inject CorrectionsDesk desk;
    @Inject Proposals proposals;
    @Inject Newsroom newsroom;
    @Inject Workflow workflow;
    @Inject SiteSetUp site;
    @Inject Staff staff;
    @Inject HeardCorrections heard;
    @Inject UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/kiosque")
    DataSource database;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    AccountId ann;
    AccountId bob;
    AccountId eve;
    ArticleId rain;

    @BeforeEach
    void aPublicArticle() {
        ann = enrol(Role.AUTHOR);
        bob = enrol(Role.READER);
        eve = enrol(Role.EDITOR);
        rain = article(ann, Access.FREE);
        heard.forget();
    }

    AccountId enrol(Role role) {
        String name = "x" + UUID.randomUUID().toString().substring(0, 18);
        return site.enrol(new Enrolment(name, name + "@example.org", null, Set.of(role)), NOON);
    }

    ArticleId draft(AccountId author, Access access) {
        String section = "s" + UUID.randomUUID();
        newsroom.arrangeSections(null, List.of(new Section(section, "Ville", "")));
        return newsroom.start(author, new Draft(Kind.ARTICLE, section, "La pluie", "", "", BODY, List.of(), access), NOON);
    }

    ArticleId article(AccountId author, Access access) {
        ArticleId id = draft(author, access);
        workflow.publish(enrol(Role.EDITOR), id, NOON);
        return id;
    }

    static Note note(String text) {
        return new Note(CorrectionKind.CORRECTION, text, "Il a plu hier.", null);
    }

    Correction publish(String text) {
        return desk.publish(eve, rain, note(text), UUID.randomUUID(), ONE);
    }

    ProposalId propose(AccountId by, ArticleId about, String passage, Instant now) {
        return proposals.propose(by, new NewProposal(about, passage, null, "Il n’a pas plu ce jour-là.", UUID.randomUUID()), now);
    }

    ProposalId propose() {
        return propose(bob, rain, "Il pleut sur la ville.", ONE);
    }

    static void refused(Reason reason, Executable act) {
        assertEquals(reason, assertThrows(CorrectionRefused.class, act).reason());
    }

    static void notAllowed(Executable act) {
        assertEquals(AccountRefused.Reason.NOT_ALLOWED, assertThrows(AccountRefused.class, act).reason());
    }

    void change(String... statements) throws SQLException {
        try (var connection = database.getConnection(); var change = connection.createStatement()) {
            for (String statement : statements) change.executeUpdate(statement);
        }
    }

    /** @return what each of them gave or why it was refused */
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
                    } catch (CorrectionRefused refused) {
                        return refused.reason();
                    }
                }));
            List<Object> results = new ArrayList<>();
            for (var one : running) results.add(one.get(60, TimeUnit.SECONDS));
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    /** With the triggers asleep, as only an owner of the database can; undone afterwards. */
    Fault tamperedWith(String... statements) throws Exception {
        transaction.begin();
        try {
            change("set local session_replication_role = replica", "alter table articles.correction drop constraint correction_number_check");
            change(statements);
            return corrections.verify().fault();
        } finally {
            transaction.rollback();
        }
    }
}

package org.kiosque.accounts;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.kiosque.platform.Refused;

/** People of their own for every test, and what they find in their mailbox. */
abstract class AccountsFixture {

    static final Instant NOW = Instant.parse("2030-01-01T12:00:00Z");
    static final Duration MINUTE = Duration.ofMinutes(1);
    static final String PASSWORD = "sept châteaux forts";
    static final String OTHER = "huit châteaux faibles";

    @Inject Registrations registrations;
    @Inject SignIn signIn;
    @Inject People people;
    @Inject SiteSetUp site;
    @Inject Staff staff;
    @Inject Letters letters;
    @Resource ManagedExecutorService threads;
    @Resource(lookup = "java:app/jdbc/kiosque") DataSource database;

    String pseudonym = newName();
    String email = pseudonym + "@Example.org";

    // Helpers

    /** Letters only, so that the key of two names is never the same by folding. */
    static String newName() {
        return "Marmotte" + IntStream.range(0, 12).mapToObj(i -> "" + (char) ('a' + ThreadLocalRandom.current().nextInt(8)))
                .collect(joining());
    }

    AccountId member() {
        registrations.register(new Registration(pseudonym, email, PASSWORD), NOW);
        return registrations.verify(verificationToken(), NOW);
    }

    AccountId enrol(Role... roles) {
        String name = newName();
        return site.enrol(new Enrolment(name, name + "@example.org", null, Set.of(roles)), NOW);
    }

    String verificationToken() {
        var sent = letters.verifications(email);
        return sent.get(sent.size() - 1).token();
    }

    String resetToken() {
        var sent = letters.resets(email);
        return sent.get(sent.size() - 1).token();
    }

    SignInRefused.Reason refusal(String name, String password, Instant at) {
        return assertThrows(SignInRefused.class, () -> signIn.signIn(name, password, at)).reason();
    }

    static void assertDead(Runnable use) {
        assertEquals(AccountRefused.Reason.LINK_DEAD, assertThrows(AccountRefused.class, use::run).reason());
    }

    static void assertTaken(Runnable registration) {
        assertEquals(AccountRefused.Reason.PSEUDONYM_TAKEN, assertThrows(AccountRefused.class, registration::run).reason());
    }

    static void assertNotAllowed(Runnable act) {
        assertEquals(AccountRefused.Reason.NOT_ALLOWED, assertThrows(AccountRefused.class, act::run).reason());
    }

    /** One has not committed yet when the other comes. */
    List<String> twoRegister(String one, String other) throws Exception {
        letters.hold(pseudonym);
        var running = Stream.of(one, other).map(address -> threads.submit(() -> outcome(() -> {
            registrations.register(new Registration(pseudonym, address, PASSWORD), NOW);
            return "registered";
        }))).toList();
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (number("select count(*) from pg_locks where not granted") == 0)
            assertTrue(System.nanoTime() < deadline, "the second never had to wait");
        letters.letGo(pseudonym);
        return sorted(running);
    }

    List<String> atOnce(int times, Callable<?> act) throws Exception {
        return atOnce(Stream.generate(() -> act).limit(times).toArray(Callable[]::new));
    }

    /** @return what became of each, a refusal as its key, sorted */
    List<String> atOnce(Callable<?>... acts) throws Exception {
        var start = new CyclicBarrier(acts.length);
        var running = Stream.of(acts).map(act -> threads.submit(() -> {
            start.await(30, TimeUnit.SECONDS);
            return outcome(act);
        })).toList();
        return sorted(running);
    }

    static String outcome(Callable<?> act) throws Exception {
        try {
            return "" + act.call();
        } catch (Refused refused) {
            return refused.key();
        }
    }

    static List<String> sorted(List<Future<String>> running) throws Exception {
        var outcomes = new ArrayList<String>();
        for (var outcome : running) outcomes.add(outcome.get());
        return outcomes.stream().sorted().toList();
    }

    long number(String query) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement();
             var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    String hash(String query, String hash, AccountId id) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(query)) {
            statement.setString(1, hash);
            statement.setLong(2, id.value());
            try (var rows = statement.executeQuery()) {
                assertTrue(rows.next());
                return rows.getString(1);
            }
        }
    }
}

package org.kiosque.newsletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Registration;
import org.kiosque.accounts.Role;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.newsletters.NewsletterRefused.Reason;
import org.kiosque.newsroom.Draft;

/** Letters on the shipped WAR. The site's own job is at work beside the tests, and must make no difference. */
@ArquillianTest
class NewslettersIT extends NewslettersFixture {

    @Test
    void aCrashInTheMiddleOfABatchNeitherLosesNorDoublesACopy() throws Exception {
        var readers = IntStream.range(0, 70).mapToObj(i -> reader(Newsletter.WEEKLY)).toList();
        heard.cutAt(readers.get(60).address());
        var id = scheduled("La pluie", article("La pluie"));

        while (mailing.start(noon)) continue;
        for (int i = 0; i < 20 && !heard.isCut(); i++) {
            try {
                mailing.send(noon);
            } catch (RuntimeException powerCut) {
                // as if the machine had stopped here: the next call is another life
            }
        }
        awaitSent(id);

        assertTrue(heard.isCut());
        for (var reader : readers) {
            assertEquals(1, mailsTo(reader.address()), reader.address());
            assertEquals(1, heard.to(reader.address()).size(), reader.address());
        }
    }

    @Test
    void severalNodesAtOnceSendEachCopyOnce() throws Exception {
        var readers = IntStream.range(0, 120).mapToObj(i -> reader(Newsletter.WEEKLY)).toList();
        var id = scheduled("La pluie", article("La pluie"));

        Callable<Boolean> node = () -> {
            sendAll(noon);
            return true;
        };
        for (var run : elsewhere.invokeAll(List.of(node, node, node, node))) run.get();
        awaitSent(id);

        for (var reader : readers) assertEquals(1, mailsTo(reader.address()), reader.address());
        assertEquals(issue(id).tally().recipients(), issue(id).tally().handed() + issue(id).tally().skipped());
    }

    @Test
    void whoMustNotBeWrittenToIsNot() throws Exception {
        var gone = reader(Newsletter.WEEKLY);
        var suspended = reader(Newsletter.WEEKLY);
        var silenced = reader(Newsletter.WEEKLY);
        var other = reader(Newsletter.DAILY_BRIEF);
        var late = reader();
        var willing = reader(Newsletter.WEEKLY);
        staff.suspend(admin, suspended.id(), noon);
        suppressions.suppress(zoe, silenced.address().toUpperCase(), "A écrit qu’il ne voulait plus rien", noon);
        subscriptions.choose(gone.id(), Set.of(), noon);
        var id = scheduled("La pluie", article("La pluie"));
        mailing.start(noon);
        subscriptions.choose(late.id(), Set.of(Newsletter.WEEKLY), noon);
        awaitSent(id);

        assertEquals(1, mailsTo(willing.address()));
        for (var nobody : List.of(gone, suspended, silenced, other, late)) assertEquals(0, mailsTo(nobody.address()), nobody.address());
        assertTrue(issue(id).tally().skipped() >= 2);
    }

    @Test
    void whoHasNotProvenTheirAddressIsNotWrittenTo() throws Exception {
        String address = "u" + UUID.randomUUID() + "@example.org";
        registrations.register(new Registration("u" + UUID.randomUUID().toString().substring(0, 18), address, "une longue phrase"), noon);
        long account;
        try (var connection = database.getConnection(); var find = connection.prepareStatement("select id from accounts.account where email = ?")) {
            find.setString(1, address);
            var row = find.executeQuery();
            row.next();
            account = row.getLong(1);
        }
        subscriptions.choose(new AccountId(account), Set.of(Newsletter.WEEKLY), noon);
        int before = mailsTo(address);

        awaitSentAfterStart(scheduled("La pluie", article("La pluie")));

        assertEquals(before, mailsTo(address));
    }

    @Test
    void itsWordsAreFixedWhenItGoesOutAndThePaidTextStaysHome() throws Exception {
        var reader = reader(Newsletter.WEEKLY);
        var first = article("La pluie");
        var withdrawn = article("Le vent");
        var id = scheduled("Notre semaine", first, withdrawn);
        awaitSentAfterStart(id);
        var manuscript = newsroom.open(eve, first);
        newsroom.save(eve, first, manuscript.version(), new Draft(Kind.ARTICLE, section, "La pluie, corrigée", "", "En deux mots.", LONG, List.of(), Access.SUBSCRIBERS), "", noon);
        workflow.unpublish(eve, withdrawn, noon);

        var copy = heard.to(reader.address()).get(0);
        assertEquals("Notre semaine", copy.subject());
        for (String part : List.of(copy.rendition().html(), copy.rendition().text())) {
            assertTrue(part.contains("La pluie") && part.contains("En deux mots."), part);
            assertFalse(part.contains("CANARI"), part);
            assertTrue(part.contains("/newsletters/weekly/" + issue(id).number()), part);
            assertTrue(part.contains(Rendition.UNSUBSCRIBE), part);
        }
        var kept = archive.issue(Newsletter.WEEKLY, issue(id).number(), noon).orElseThrow();
        assertEquals(List.of("La pluie"), kept.pieces().stream().map(EditionPiece::title).toList());
        assertEquals(Optional.empty(), archive.issue(Newsletter.WEEKLY, issue(id).number() + 1, noon));
        assertEquals("Notre semaine", archive.latest(Newsletter.WEEKLY, 1).get(0).subject());
    }

    @Test
    void ofEachEditionThereIsOneIssue() throws Exception {
        var rain = article("La pluie");
        var id = scheduled("La première", rain);
        var second = desk.start(eve, Newsletter.WEEKLY, noon);
        refused(Reason.EDITION_TAKEN, () -> desk.schedule(eve, second, version(second), null, noon.plus(Duration.ofDays(1))));

        desk.unschedule(eve, id, noon);
        desk.schedule(eve, second, version(second), null, noon.plusSeconds(60));
        assertEquals(IssueState.SCHEDULED, issue(second).state());
        desk.cancel(eve, second, noon);
        desk.schedule(eve, id, version(id), noon.atZone(PARIS).toLocalDateTime().plusHours(1), noon);
        assertEquals(noon.plus(Duration.ofHours(1)), issue(id).scheduledAt());
        assertFalse(mailing.start(noon));
        assertTrue(mailing.start(noon.plus(Duration.ofHours(1))));
    }

    @Test
    void itGoesOutByItselfOncePerEdition() {
        published(Kind.BRIEF, "Une brève", "", "<p>Elle est <a href=\"/articles/1/x\">courte</a>.</p>", Access.FREE, noon);
        var evening = noon.plus(Duration.ofHours(6));
        desk.arrange(zoe, Newsletter.DAILY_BRIEF, new Timetable(true, EnumSet.allOf(DayOfWeek.class), LocalTime.of(18, 0)), noon);

        assertFalse(mailing.compose(Newsletter.DAILY_BRIEF, evening.minusSeconds(1)));
        assertTrue(mailing.compose(Newsletter.DAILY_BRIEF, evening));
        assertFalse(mailing.compose(Newsletter.DAILY_BRIEF, evening.plusSeconds(60)));
        assertFalse(mailing.compose(Newsletter.DAILY_BRIEF, evening.plus(Duration.ofDays(1))), "the next day has no brief");
        assertFalse(mailing.compose(Newsletter.DAILY_BRIEF, evening.plus(Duration.ofDays(1)).plusSeconds(60)));

        var reader = reader(Newsletter.DAILY_BRIEF);
        sendAll(evening.plusSeconds(60));
        assertTrue(heard.to(reader.address()).get(0).rendition().html().contains("Une brève"));
        assertTrue(heard.to(reader.address()).get(0).rendition().text().contains("courte"));
    }

    @Test
    void twoNodesComposeOneIssueOfAnEdition() throws Exception {
        published(Kind.BRIEF, "Une brève", "", "<p>Courte.</p>", Access.FREE, noon);
        var evening = noon.plus(Duration.ofHours(6));
        desk.arrange(zoe, Newsletter.DAILY_BRIEF, new Timetable(true, EnumSet.allOf(DayOfWeek.class), LocalTime.of(18, 0)), noon);

        Callable<Boolean> node = () -> mailing.compose(Newsletter.DAILY_BRIEF, evening);
        var composed = new ArrayList<Boolean>();
        for (var run : elsewhere.invokeAll(List.of(node, node, node, node))) composed.add(run.get());

        assertEquals(1, composed.stream().filter(Boolean::booleanValue).count());
        sendAll(evening);
    }

    @Test
    void aMomentThatPassedDuringALongDowntimeIsGivenBackToTheDesk() {
        var id = scheduled("La pluie", article("La pluie"));

        assertTrue(mailing.start(noon.plus(Duration.ofHours(25))));

        assertEquals(IssueState.DRAFT, issue(id).state());
    }

    @Test
    void theWayOutNeedsNoAccountAndWorksTwice() throws Exception {
        var reader = reader(Newsletter.WEEKLY, Newsletter.DAILY_BRIEF);
        awaitSentAfterStart(scheduled("La pluie", article("La pluie")));
        String token = heard.to(reader.address()).get(0).token();

        subscriptions.leave(token, noon.plusSeconds(1));
        subscriptions.leave(token, noon.plusSeconds(2));
        assertEquals(new Subscription(Newsletter.WEEKLY, false), subscriptions.byToken(token).orElseThrow());
        assertEquals(Map.of(Newsletter.DAILY_BRIEF, noon), subscriptions.of(reader.id()));

        subscriptions.comeBack(token, noon.plusSeconds(3));
        assertEquals(noon.plusSeconds(3), subscriptions.of(reader.id()).get(Newsletter.WEEKLY));
        refused(Reason.UNKNOWN, () -> subscriptions.leave("n’importe quoi\0", noon));
        refused(Reason.UNKNOWN, () -> subscriptions.leave(null, noon));
        assertEquals(Optional.empty(), subscriptions.byToken(""));
    }

    @Test
    void anAddressThatIsRefusedThreeTimesIsLeftAlone() {
        String address = UUID.randomUUID() + "@Example.org";
        mailing.refused(0, address, false, noon);
        mailing.refused(0, address, false, noon);
        mailing.accepted(0, address, noon);
        mailing.refused(0, address, false, noon);
        mailing.refused(0, address, false, noon);
        assertEquals(List.of(), suppressions.list(zoe, address, 5));

        mailing.refused(0, address, false, noon);
        assertEquals(List.of(address.toLowerCase()), suppressions.list(zoe, address, 5).stream().map(Suppression::address).toList());

        suppressions.lift(zoe, address, noon);
        mailing.refused(0, address, false, noon);
        assertEquals(List.of(), suppressions.list(zoe, address, 5));
        mailing.refused(0, address, true, noon);
        assertEquals(1, suppressions.list(zoe, address, 5).size());
    }

    @Test
    void aLetterThatWasTakenMayComeBack() {
        var reader = reader(Newsletter.WEEKLY);
        var id = scheduled("La pluie", article("La pluie"));
        awaitSentAfterStart(id);
        long copy = heard.to(reader.address()).get(0).copy();
        mailing.accepted(copy, reader.address(), noon);
        long refused = issue(id).tally().refused();

        mailing.bounced(copy, reader.address(), false, noon);
        mailing.bounced(copy, reader.address(), false, noon);
        assertEquals(refused + 1, issue(id).tally().refused());
        assertEquals(List.of(), suppressions.list(zoe, reader.address(), 5));

        mailing.bounced(copy, reader.address(), true, noon);
        assertEquals(1, suppressions.list(zoe, reader.address(), 5).size());
    }

    @Test
    void aTestGoesToWhoeverAskedForItAndHasNoWayOut() {
        var id = desk.start(eve, Newsletter.WEEKLY, noon);
        refused(Reason.NO_PIECES, () -> {
            desk.save(eve, id, 0, new Composition("Vide", "", List.of()), noon);
            desk.test(eve, id, noon);
        });
        desk.save(eve, id, version(id), new Composition("Essai", "Bonjour.", List.of(article("La pluie"))), noon);
        desk.test(eve, id, noon);

        try (var connection = database.getConnection();
                var find = connection.prepareStatement("select body, unsubscribe from web.mail where subject = 'Essai' and bulk")) {
            var row = find.executeQuery();
            assertTrue(row.next());
            assertTrue(row.getString("body").contains("/account/newsletters"), row.getString("body"));
            assertEquals(null, row.getString("unsubscribe"));
            assertFalse(row.next());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void aPieceThatIsNotPublishedIsNotPutIn() {
        var id = desk.start(eve, Newsletter.WEEKLY, noon);
        var draft = newsroom.start(eve, new Draft(Kind.ARTICLE, section, "Secret", "", "", LONG, List.of(), Access.FREE), noon);

        refused(Reason.NOT_PUBLISHED, () -> desk.save(eve, id, 0, new Composition("Essai", "", List.of(draft)), noon));
        refused(Reason.NOT_PUBLISHED, () -> desk.save(eve, id, version(id), new Composition("Essai", "", List.of(new ArticleId(Long.MAX_VALUE))), noon));
    }

    @Test
    void eachDoesWhatTheirRoleAllows() {
        var author = enrol(Role.AUTHOR);
        var id = desk.start(eve, Newsletter.WEEKLY, noon);

        notAllowed(() -> desk.start(author, Newsletter.WEEKLY, noon));
        notAllowed(() -> desk.open(author, id));
        notAllowed(() -> desk.list(null, 0, 1));
        notAllowed(() -> desk.schedule(author, id, 0, null, noon));
        notAllowed(() -> desk.arrange(eve, Newsletter.WEEKLY, new Timetable(false, Set.of(), LocalTime.NOON), noon));
        notAllowed(() -> suppressions.list(eve, "", 1));
        refused(Reason.UNKNOWN, () -> desk.open(eve, new IssueId(Long.MAX_VALUE)));
    }
}

package org.kiosque.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.Permission;
import org.kiosque.accounts.Role;
import org.kiosque.articles.Access;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Listing;
import org.kiosque.newsroom.ArticleRefused.Reason;

/** The way of a piece, as the people of a newsroom go it together. */
@ArquillianTest
class WorkflowIT extends WorkflowFixture {

    @Test
    void aPieceGoesFromAnIdeaToTheArchive() {
        ArticleId id = newsroom.suggest(ann, draft("La pluie"), NOON);
        workflow.move(ann, id, State.DRAFT, NOON);
        save(ann, id, draft("La pluie fine"), NOON);
        workflow.move(ann, id, State.IN_REVIEW, NOON);
        refused(Reason.WITH_THE_DESK, () -> save(ann, id, draft("Trop tard"), NOON));
        save(eve, id, draft("La pluie très fine"), NOON);
        workflow.move(eve, id, State.READY, NOON);
        workflow.publish(eve, id, ONE);
        notAllowed(() -> workflow.archive(eve, id, TWO));
        workflow.archive(zoe, id, TWO);

        assertTrue(articles.read(id, null, TWO).orElseThrow().archived());
        assertFalse(comments.discussion(id).open());
        refused(Reason.ARCHIVED, () -> save(zoe, id, draft("Jamais"), TWO));
        refused(Reason.NOT_PUBLISHED, () -> workflow.unpublish(eve, id, TWO));
        workflow.reopen(zoe, id, TWO);
        assertTrue(comments.discussion(id).open());
        assertEquals(List.of(State.DRAFT, State.IN_REVIEW, State.READY), heard.moves());
    }

    @Test
    void anAuthorHandsInAndLeavesTheRestToTheDesk() {
        ArticleId id = newsroom.start(ann, draft("La pluie"), NOON);

        refused(Reason.FOR_EDITORS, () -> workflow.move(ann, id, State.READY, NOON));
        refused(Reason.NOT_YOURS, () -> workflow.move(bob, id, State.IN_REVIEW, NOON));
        notAllowed(() -> workflow.schedule(ann, id, ONE, NOON));
        notAllowed(() -> workflow.embargo(ann, id, ONE, NOON));
        assertEquals(State.DRAFT, state(id));
        workflow.move(ann, id, State.IN_REVIEW, NOON);
        workflow.move(ann, id, State.DRAFT, NOON);
        assertEquals(State.DRAFT, state(id));
    }

    @Test
    void whoeverGetsAPieceAssignedWorksOnIt() {
        ArticleId id = newsroom.suggest(eve, draft("La pluie"), NOON);
        refused(Reason.NOT_YOURS, () -> newsroom.open(bob, id));
        refused(Reason.NOT_OF_THE_NEWSROOM, () -> workflow.assign(eve, id, enrol(Role.SUBSCRIBER), null, NOON));

        workflow.assign(eve, id, bob, LATE, NOON);

        save(bob, id, draft("La pluie de Bob"), ONE);
        assertEquals(new Plan(State.IDEA, bob, LATE, null, null, null), newsroom.open(bob, id).plan());
        var mine = new Search(Set.of(), Set.of(), null, null, bob, false, "", Search.Order.DUE);
        assertEquals(List.of(id), newsroom.list(bob, mine, 0, 10).stream().map(ManuscriptLine::id).toList());
        assertEquals(List.of(new ArticleAssigned(id, "La pluie", bob, LATE, eve, NOON)), heard.of(ArticleAssigned.class));
    }

    @Test
    void aScheduledPieceIsForNobodyUntilItsMomentAndBearsIt() {
        ArticleId id = newsroom.start(ann, draft("Demain"), NOON);
        workflow.schedule(eve, id, ONE, NOON);
        assertTrue(articles.card(id, TWO).isEmpty());
        assertTrue(workflow.nextDue().isPresent());

        bringOutAll(ONE.minusNanos(1000));
        assertEquals(State.SCHEDULED, state(id));
        bringOutAll(LATE);

        assertEquals(ONE, articles.card(id, LATE).orElseThrow().publishedAt());
        assertEquals(List.of(new ArticlePublished(id, Kind.ARTICLE, List.of(ann), eve, ONE)), heard.of(ArticlePublished.class));
    }

    @Test
    void severalNodesBringEachPieceOutOnce() throws Exception {
        List<ArticleId> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ids.add(newsroom.start(ann, draft("Demain " + i), NOON));
            workflow.schedule(eve, ids.get(i), ONE, NOON);
        }

        List<Future<?>> nodes = new ArrayList<>();
        for (int i = 0; i < 4; i++) nodes.add(elsewhere.submit(() -> bringOutAll(TWO)));
        for (Future<?> node : nodes) node.get();

        assertEquals(12, articles.cards(ids, TWO).size());
        assertEquals(12, heard.of(ArticlePublished.class).stream().map(ArticlePublished::article).filter(ids::contains).count());
    }

    @Test
    void anEmbargoHoldsInEveryChannel() {
        var brief = new Draft(Kind.BRIEF, section, "Chut", "", "", "<p>EMBARGO</p>", List.of(), Access.FREE);
        ArticleId id = newsroom.start(ann, brief, NOON);
        workflow.embargo(eve, id, TWO, NOON);

        refused(Reason.UNDER_EMBARGO, () -> workflow.publish(zoe, id, ONE));
        refused(Reason.UNDER_EMBARGO, () -> workflow.schedule(zoe, id, ONE, NOON));
        refused(Reason.FOR_CHIEF_EDITORS, () -> workflow.embargo(eve, id, null, ONE));
        workflow.schedule(eve, id, TWO, NOON);
        bringOutAll(LATE);

        for (Instant before : List.of(NOON, ONE, TWO.minusNanos(1000))) {
            assertTrue(articles.card(id, before).isEmpty());
            assertTrue(articles.read(id, zoe, before).isEmpty());
            assertEquals(List.of(), articles.latest(Listing.ofSection(section), before, before, 10));
            assertFalse(briefs.of(LocalDate.of(2031, 6, 1), before).toString().contains("EMBARGO"));
        }
        assertTrue(articles.read(id, null, TWO).isPresent());
        assertTrue(briefs.of(LocalDate.of(2031, 6, 1), TWO).toString().contains("EMBARGO"));
    }

    @Test
    void whatSpeaksForThePaperNeedsItsChief() {
        var editorial = new Draft(Kind.EDITORIAL, section, "Nous", "", "", "<p>Nous.</p>", List.of(), Access.FREE);
        ArticleId id = newsroom.start(ann, editorial, NOON);

        refused(Reason.FOR_CHIEF_EDITORS, () -> workflow.publish(eve, id, ONE));
        refused(Reason.FOR_CHIEF_EDITORS, () -> workflow.schedule(eve, id, TWO, ONE));
        workflow.publish(zoe, id, ONE);
        assertEquals(Kind.EDITORIAL, articles.card(id, ONE).orElseThrow().kind());
    }

    @Test
    void theFirstRuleThatSaysSomethingDecidesWhoReads() {
        ArticleId id = newsroom.start(ann, ruled(AccessRule.INHERITED), NOON);
        workflow.publish(eve, id, NOON);
        assertTrue(isWhole(id, null, NOON));

        notAllowed(() -> rules.laySection(eve, section, AccessRule.SUBSCRIBERS));
        rules.laySection(zoe, section, AccessRule.freeAfter(1));
        var card = articles.card(id, ONE).orElseThrow();
        assertEquals(Access.SUBSCRIBERS, card.access());
        assertEquals(NOON.plus(Duration.ofDays(1)), card.freeAt());
        assertFalse(isWhole(id, null, ONE));
        assertTrue(isWhole(id, enrol(Role.SUBSCRIBER), ONE));
        assertTrue(isWhole(id, null, NOON.plus(Duration.ofDays(1))));

        rules.laySection(zoe, section, AccessRule.INHERITED);
        rules.laySite(zoe, AccessRule.SUBSCRIBERS);
        assertFalse(isWhole(id, null, LATE));
        assertEquals(Access.SUBSCRIBERS, articles.latest(Listing.ofSection(section), LATE, LATE, 1).get(0).access());
        save(eve, id, ruled(AccessRule.FREE), ONE);
        assertTrue(isWhole(id, null, ONE));
        rules.laySite(zoe, AccessRule.FREE);
    }

    @Test
    void everySaveIsKeptAndComesBackWhenItIsWanted() {
        ArticleId id = newsroom.start(ann, draft("Un"), NOON);
        newsroom.save(ann, id, newsroom.open(ann, id).version(), draft("Deux"), "On m’a corrigé", ONE);
        workflow.publish(eve, id, TWO);

        var all = revisions.of(eve, id);
        assertEquals(List.of(3, 2, 1), all.stream().map(Revision::number).toList());
        assertEquals(List.of("Deux", "Deux", "Un"), all.stream().map(Revision::title).toList());
        assertEquals("On m’a corrigé", all.get(1).why());
        assertEquals(List.of(eve, ann, ann), all.stream().map(Revision::by).toList());
        assertEquals(TWO, all.get(0).firstPublishedAt());
        assertNotEquals(all.get(0).hash(), all.get(1).hash());
        assertEquals("Un", revisions.text(eve, id, 1).title());
        refused(Reason.NO_SUCH_REVISION, () -> revisions.text(eve, id, 9));
        refused(Reason.NOT_YOURS, () -> revisions.of(bob, id));

        revisions.restore(eve, id, 1, newsroom.open(eve, id).version(), LATE);
        assertEquals("Un", articles.card(id, LATE).orElseThrow().title());
        assertEquals(4, revisions.of(eve, id).size());
    }

    @Test
    void nobodyRewritesWhatWasSaved() throws SQLException {
        ArticleId id = newsroom.start(ann, draft("Un"), NOON);
        save(ann, id, draft("Deux"), ONE);
        assertEquals(0, revisions.firstBroken(ann, id));

        for (String attack : List.of("update articles.article_revision set title = 'Trois'", "delete from articles.article_revision",
                "truncate articles.article_revision"))
            assertTrue(assertThrows(SQLException.class, () -> execute(attack)).getMessage().contains("never changed"));

        execute("alter table articles.article_revision disable trigger all; "
                + "update articles.article_revision set title = 'Trois' where number = 1 and article_id = " + id
                + "; alter table articles.article_revision enable trigger all");
        assertEquals(1, revisions.firstBroken(ann, id));
    }

    @Test
    void theLockSaysWhoWritesAndLapses() {
        ArticleId id = newsroom.start(ann, draft("La pluie"), NOON);

        assertEquals(new Locks.Lock(ann, NOON), locks.take(ann, id, NOON));
        assertEquals(new Locks.Lock(ann, NOON), locks.take(eve, id, NOON.plusSeconds(30)));
        assertEquals(new Locks.Lock(ann, NOON), locks.take(ann, id, NOON.plusSeconds(50)));
        assertEquals(ann, locks.take(eve, id, NOON.plusSeconds(100)).holder());
        assertEquals(new Locks.Lock(eve, NOON.plusSeconds(111)), locks.take(eve, id, NOON.plusSeconds(111)));
        assertEquals(ann, locks.takeOver(ann, id, NOON.plusSeconds(112)).holder());
        locks.release(eve, id);
        assertEquals(ann, locks.of(eve, id, NOON.plusSeconds(113)).orElseThrow().holder());
        locks.release(ann, id);
        assertTrue(locks.of(eve, id, NOON.plusSeconds(113)).isEmpty());
        refused(Reason.NOT_YOURS, () -> locks.take(bob, id, NOON));
    }

    @Test
    void oneOfManyWhoComeAtOnceGetsTheLock() throws Exception {
        ArticleId id = newsroom.start(ann, draft("La pluie"), NOON);
        List<Future<Locks.Lock>> taken = IntStream.range(0, 6)
                .mapToObj(i -> elsewhere.submit(() -> locks.take(i % 2 == 0 ? ann : eve, id, NOON))).toList();

        var holders = new HashSet<Locks.Lock>();
        for (var each : taken) holders.add(each.get());
        assertEquals(1, holders.size());
    }

    @Test
    void whatOneIsTypingIsKeptForOneself() {
        String key = UUID.randomUUID().toString();
        copies.keep(ann, key, "{\"title\":\"Un\"}", 0, NOON);
        copies.keep(ann, key, "{\"title\":\"Deux\"}", 0, ONE);

        assertEquals(new WorkingCopies.WorkingCopy(key, "{\"title\":\"Deux\"}", 0, ONE), copies.find(ann, key).orElseThrow());
        assertEquals(1, copies.all(ann).size());
        assertTrue(copies.find(eve, key).isEmpty());
        assertTrue(copies.find(ann, "' or 1=1 --").isEmpty());
        assertThrows(IllegalArgumentException.class, () -> copies.keep(ann, "a b", "x", 0, NOON));
        assertThrows(IllegalArgumentException.class, () -> copies.keep(ann, key, "x".repeat(WorkingCopies.TYPED_MAX + 1), 0, NOON));
        assertThrows(IllegalArgumentException.class, () -> copies.keep(ann, key, "\0", 0, NOON));
        notAllowed(() -> copies.keep(enrol(Role.READER), key, "x", 0, NOON));
        copies.drop(ann, key);
        assertTrue(copies.find(ann, key).isEmpty());
    }

    @Test
    void whoeverIsNamedInANoteIsTold() {
        ArticleId id = newsroom.start(ann, draft("La pluie"), NOON);
        String name = people.account(eve).orElseThrow().pseudonym();

        notes.write(ann, id, "@" + name + " peux-tu relire ?", ONE);
        notes.write(eve, id, "Oui.", TWO);

        assertEquals(List.of("@" + name + " peux-tu relire ?", "Oui."), notes.of(ann, id).stream().map(Notes.Note::text).toList());
        assertEquals(List.of(eve), notes.of(ann, id).get(0).mentioned());
        assertEquals(id, notes.mentionsOf(eve, 10).get(0).article());
        assertEquals(1, heard.of(Mentioned.class).size());
        refused(Reason.NOT_YOURS, () -> notes.write(bob, id, "Moi aussi", TWO));
        assertThrows(IllegalArgumentException.class, () -> notes.write(ann, id, " ", TWO));
    }

    @Test
    void whatComesBackFromTheTrashHasTheSameAddress() {
        ArticleId id = newsroom.start(ann, draft("La pluie"), NOON);
        workflow.publish(eve, id, NOON);
        ArticleCard before = articles.card(id, ONE).orElseThrow();
        refused(Reason.WRONG_STATE, () -> workflow.discard(eve, id, ONE));
        workflow.unpublish(eve, id, ONE);
        refused(Reason.FOR_EDITORS, () -> workflow.discard(ann, id, ONE));

        workflow.discard(eve, id, ONE);
        var trash = new Search(Set.of(), Set.of(), section, null, null, true, "", Search.Order.SAVED);
        assertEquals(List.of(id), newsroom.list(eve, trash, 0, 10).stream().map(ManuscriptLine::id).toList());
        assertEquals(0, newsroom.count(eve, new Search(Set.of(), Set.of(), section, null, null, false, "", Search.Order.SAVED)));
        refused(Reason.IN_TRASH, () -> workflow.publish(eve, id, TWO));
        refused(Reason.IN_TRASH, () -> save(eve, id, draft("x"), TWO));

        workflow.restore(eve, id, TWO);
        workflow.publish(eve, id, TWO);
        assertEquals(before, articles.card(id, TWO).orElseThrow());
    }

    @Test
    void aPageIsFoundUnderItsPresentAndItsFormerSlug() {
        String slug = "p" + UUID.randomUUID();
        ArticleId id = newsroom.start(zoe, page(slug), NOON);
        refused(Reason.SLUG_TAKEN, () -> newsroom.start(zoe, page(slug), NOON));
        workflow.publish(zoe, id, NOON);
        save(zoe, id, page(slug + "-2"), ONE);

        assertEquals(slug + "-2", articles.page(slug, TWO).orElseThrow().slug());
        assertEquals(slug + "-2", articles.page(slug + "-2", TWO).orElseThrow().slug());
        assertNull(articles.page(slug, TWO).orElseThrow().section());
        assertTrue(articles.page("'", TWO).isEmpty());
        assertFalse(articles.latest(Listing.ALL, TWO, TWO, 100).stream().map(ArticleCard::id).toList().contains(id));
        assertFalse(comments.discussion(id).open());
        refused(Reason.KIND_FIXED, () -> save(zoe, id, draft("Un article"), TWO));
    }

    @Test
    void aBylineNamesPeopleOfTheNewsroom() {
        var both = draft("À deux").by(List.of(bob, ann));
        ArticleId id = newsroom.start(ann, both, NOON);

        assertEquals(List.of(bob, ann), newsroom.open(bob, id).draft().authors());
        refused(Reason.NOT_OF_THE_NEWSROOM, () -> save(ann, id, draft("x").by(List.of(enrol(Role.READER))), ONE));
        assertTrue(people.whoMay(Permission.EDIT).stream().anyMatch(person -> person.id().equals(eve)));
        assertFalse(people.whoMay(Permission.EDIT).stream().anyMatch(person -> person.id().equals(ann)));
    }

    @Test
    void theCalendarShowsWhatIsWantedAndWhatComesOut() {
        ArticleId wanted = newsroom.start(ann, draft("À rendre"), NOON);
        workflow.assign(eve, wanted, ann, TWO, NOON);
        ArticleId coming = newsroom.start(ann, draft("À paraître"), NOON);
        workflow.schedule(eve, coming, ONE, NOON);

        assertEquals(List.of(coming, wanted), newsroom.planned(ann, NOON, LATE).stream().map(ManuscriptLine::id).toList());
        assertEquals(List.of(coming), newsroom.planned(ann, NOON, TWO).stream().map(ManuscriptLine::id).toList());
        assertEquals(List.of(), newsroom.planned(bob, NOON, LATE));
        workflow.move(eve, coming, State.DRAFT, NOON);
    }
}

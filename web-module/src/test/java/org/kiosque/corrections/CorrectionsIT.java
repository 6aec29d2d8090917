package org.kiosque.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Role;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.corrections.CorrectionRefused.Reason;
import org.kiosque.corrections.Verification.Fault;

@ArquillianTest
class CorrectionsIT extends CorrectionsFixture {

    @Test
    void aNoteIsAppendedToTheLedgerAndTold() {
        Head before = corrections.head();

        var published = publish("Il n’a pas plu hier.");

        assertEquals(before.count() + 1, published.number());
        assertEquals(before.hash(), published.previousHash());
        assertEquals(new Head(published.number(), published.hash()), corrections.head());
        assertEquals(List.of(published), corrections.on(rain));
        assertEquals(published, corrections.latest(null, 1).get(0));
        assertEquals(List.of(published), corrections.chain(published.number() - 1, 5));
        assertTrue(corrections.latest(published.number(), 1).stream().noneMatch(published::equals));
        assertEquals(List.of(new CorrectionPublished(published, eve)), heard.all());
    }

    @Test
    void aWrongNoteIsPutRightByAFurtherOne() {
        var wrong = publish("Il n’a pas plu hier.");
        var right = desk.publish(eve, rain, new Note(CorrectionKind.CORRECTION, "Si, il a plu hier.", "", wrong.number()),
                UUID.randomUUID(), TWO);

        assertEquals(wrong.number(), right.amends());
        assertEquals(List.of(wrong, right), corrections.on(rain));
        assertTrue(corrections.verify().holds());
    }

    @Test
    void manyEditorsAtOnceDoNotForkTheChain() throws Exception {
        long before = corrections.head().count();
        var acts = Collections.nCopies(8, (Callable<Object>) () -> publish("Il n’a pas plu hier.").number());

        var numbers = atOnce(acts).stream().map(Long.class::cast).sorted().toList();

        assertEquals(before + 8, corrections.head().count());
        for (int i = 0; i < 8; i++) assertEquals(before + 1 + i, numbers.get(i));
        var verified = corrections.verify();
        assertTrue(verified.holds(), verified::toString);
        assertEquals(before + 8, verified.count());
        assertEquals(corrections.head().hash(), verified.hash());
    }

    @Test
    void aFormSentTwiceIsOneNote() throws Exception {
        UUID token = UUID.randomUUID();
        var acts = Collections.nCopies(4, (Callable<Object>) () -> desk.publish(eve, rain, note("Il n’a pas plu hier."), token, ONE));

        assertEquals(1, Set.copyOf(atOnce(acts)).size());
        assertEquals(1, corrections.on(rain).size());
    }

    @Test
    void whatIsRolledBackLeavesNoGap() throws Exception {
        transaction.begin();
        publish("Il n’a pas plu hier.");
        transaction.rollback();

        assertEquals(corrections.head().count() + 1, publish("Il n’a pas plu avant-hier.").number());
        assertTrue(corrections.verify().holds());
    }

    @Test
    void theTableRefusesToForget() {
        var published = publish("Il n’a pas plu hier.");
        String where = " where number = " + published.number();

        for (String statement : List.of("update articles.correction set text = 'Il a plu hier, voilà.'" + where,
                "delete from articles.correction" + where, "truncate articles.correction cascade",
                "delete from articles.correction_head", "truncate articles.correction_head",
                "update articles.correction_head set entries = 0, published_at = null",
                "update articles.correction_head set hash = repeat('0', 64)"))
            assertThrows(SQLException.class, () -> change(statement), statement);
        assertEquals(List.of(published), corrections.on(rain));
    }

    @Test
    void whoeverGetsRoundTheTableIsFoundOut() throws Exception {
        long first = publish("La première note.").number();
        publish("La deuxième note.");
        publish("La troisième note.");

        assertEquals(new Fault(first + 1, Verification.Kind.CHANGED),
                tamperedWith("update articles.correction set text = 'La deuxième note, adoucie.' where number = " + (first + 1)));
        assertEquals(new Fault(first, Verification.Kind.CHANGED),
                tamperedWith("update articles.correction set published_at = published_at - interval '1 day' where number = " + first));
        assertEquals(new Fault(first + 1, Verification.Kind.MISSING),
                tamperedWith("delete from articles.correction where number = " + (first + 1)));
        assertEquals(new Fault(first + 2, Verification.Kind.MISSING),
                tamperedWith("delete from articles.correction where number = " + (first + 2)));
        assertEquals(new Fault(first + 1, Verification.Kind.UNLINKED),
                tamperedWith("update articles.correction set number = -number where number > " + first,
                        "update articles.correction set number = " + (first + 2) + " where number = -" + (first + 1),
                        "update articles.correction set number = " + (first + 1) + " where number = -" + (first + 2)));
        assertTrue(corrections.verify().holds());
    }

    @Test
    void onlyEditorsSpeakForThePaper() {
        ProposalId id = propose();

        for (AccountId stranger : new AccountId[] {null, bob, ann, enrol(Role.MODERATOR)}) {
            notAllowed(() -> desk.publish(stranger, rain, note("Il n’a pas plu hier."), UUID.randomUUID(), ONE));
            notAllowed(() -> desk.accept(stranger, id, null, ONE));
            notAllowed(() -> desk.decline(stranger, id, DeclineReason.OTHER, "", true, ONE));
        }
        for (AccountId stranger : new AccountId[] {null, bob, enrol(Role.MODERATOR)}) {
            notAllowed(() -> desk.proposals(stranger, null, 0, 10));
            notAllowed(() -> desk.proposal(stranger, id));
            notAllowed(() -> desk.inContext(stranger, id, ONE));
            notAllowed(() -> desk.counts(stranger));
            notAllowed(() -> desk.records(stranger, List.of(bob)));
        }
        assertEquals(List.of(), corrections.on(rain));
        assertTrue(desk.proposal(eve, id).isOpen());
    }

    @Test
    void whatCannotBeCorrectedIsRefused() {
        ArticleId hidden = draft(ann, Access.FREE);
        long elsewhere = desk.publish(eve, article(ann, Access.FREE), note("Une note ailleurs."), UUID.randomUUID(), ONE).number();

        refused(Reason.NOT_PUBLIC, () -> desk.publish(eve, hidden, note("Il n’a pas plu hier."), UUID.randomUUID(), ONE));
        refused(Reason.NOT_PUBLIC, () -> desk.publish(eve, new ArticleId(-1), note("Il n’a pas plu hier."), UUID.randomUUID(), ONE));
        for (long amended : new long[] {elsewhere, Long.MAX_VALUE})
            refused(Reason.NO_SUCH_ENTRY, () -> desk.publish(eve, rain,
                    new Note(CorrectionKind.UPDATE, "Il n’a pas plu hier.", "", amended), UUID.randomUUID(), ONE));
        assertEquals(elsewhere, corrections.head().count());
    }

    @Test
    void aNoteOutlivesItsArticle() {
        var published = publish("Il n’a pas plu hier.");

        workflow.unpublish(eve, rain, TWO);

        assertEquals(List.of(published), corrections.on(rain));
        assertEquals("La pluie", corrections.latest(null, 1).get(0).articleTitle());
    }

    @Test
    void aReaderProposesACorrection() {
        UUID token = UUID.randomUUID();
        var proposal = new NewProposal(rain, "« Il pleut  sur la ville. »".replaceAll("[«»]", "").strip(), 1, "Il n’a pas plu.", token);

        ProposalId id = proposals.propose(bob, proposal, ONE);

        assertEquals(id, proposals.propose(bob, proposal, TWO));
        assertEquals(List.of(new CorrectionProposed(id, rain, bob, ONE)), heard.all());
        assertEquals(new Proposal(id, rain, bob, proposal.passage(), 1, "Il n’a pas plu.", ONE, ProposalState.OPEN, null, null,
                null, "", null), desk.proposal(eve, id));
        assertEquals("Il pleut sur la ville.", desk.inContext(eve, id, TWO).orElseThrow().words());
        assertEquals(Map.of(bob, new TrackRecord(1, 0, 0)), desk.records(eve, List.of(bob, ann)));
    }

    @Test
    void aProposalIsAboutWhatTheReaderMayRead() {
        ArticleId paid = article(ann, Access.SUBSCRIBERS);

        refused(Reason.PASSAGE_NOT_FOUND, () -> propose(bob, paid, "Le CANARI s’est tu.", ONE));
        refused(Reason.PASSAGE_NOT_FOUND, () -> propose(bob, rain, "Il neige.", ONE));
        propose(bob, paid, "Il pleut sur la ville.", ONE);
        propose(enrol(Role.SUBSCRIBER), paid, "Le CANARI s'est tu.", ONE);
        assertEquals(2, desk.counts(ann).get(ProposalState.OPEN));
    }

    @Test
    void notEverybodyMayPropose() {
        AccountId admin = enrol(Role.ADMIN);
        staff.suspend(admin, bob, ONE);

        refused(Reason.NOT_INVITED, () -> propose(null, rain, "Il pleut", ONE));
        refused(Reason.NOT_INVITED, () -> propose(bob, rain, "Il pleut", ONE));
        refused(Reason.NOT_INVITED, () -> propose(new AccountId(-1), rain, "Il pleut", ONE));
        refused(Reason.UNKNOWN, () -> propose(ann, draft(ann, Access.FREE), "Il pleut", ONE));
    }

    @Test
    void tenADayAreEnough() throws Exception {
        var acts = Collections.nCopies(Proposals.A_DAY + 2, (Callable<Object>) this::propose);

        var results = atOnce(acts);

        assertEquals(2, results.stream().filter(Reason.TOO_MANY::equals).count());
        refused(Reason.TOO_MANY, () -> propose(bob, rain, "Il pleut", ONE.plus(Duration.ofHours(23))));
        propose(bob, rain, "Il pleut", ONE.plus(Duration.ofHours(25)));
    }

    @Test
    void aRightProposalIsAcceptedWithItsNoteOrNotAtAll() {
        ProposalId id = propose();
        ProposalId other = propose();
        heard.forget();

        desk.accept(eve, id, note("Il n’a pas plu hier."), TWO);
        desk.accept(eve, other, null, TWO);

        var published = corrections.on(rain).get(0);
        assertEquals(published.number(), desk.proposal(eve, id).correction());
        assertNull(desk.proposal(eve, other).correction());
        assertEquals(List.of(new CorrectionPublished(published, eve),
                new ProposalAccepted(id, rain, bob, "Il pleut sur la ville.", eve, published.number(), TWO),
                new ProposalAccepted(other, rain, bob, "Il pleut sur la ville.", eve, null, TWO)), heard.all());
        assertEquals(new TrackRecord(0, 2, 0), desk.records(eve, List.of(bob)).get(bob));
    }

    @Test
    void aNoteThatIsRefusedLeavesTheProposalOpen() {
        ProposalId id = propose();
        workflow.unpublish(eve, rain, TWO);

        refused(Reason.NOT_PUBLIC, () -> desk.accept(eve, id, note("Il n’a pas plu hier."), TWO));

        assertTrue(desk.proposal(eve, id).isOpen());
        assertTrue(desk.inContext(eve, id, TWO).isEmpty());
    }

    @Test
    void aWrongProposalIsDeclinedWithAReason() {
        ProposalId id = propose();
        heard.forget();

        refused(Reason.NO_REASON, () -> desk.decline(eve, id, null, "", true, TWO));
        desk.decline(eve, id, DeclineReason.ACCURATE, " Le relevé\0 le confirme. ", false, TWO);

        assertEquals(List.of(new ProposalDeclined(id, rain, bob, "Il pleut sur la ville.", eve, DeclineReason.ACCURATE,
                "Le relevé le confirme.", false, TWO)), heard.all());
        var declined = desk.proposal(eve, id);
        assertEquals(ProposalState.DECLINED, declined.state());
        assertEquals(eve, declined.decidedBy());
    }

    @Test
    void ofTwoEditorsWhoDecideAtOnceTheSecondIsTold() throws Exception {
        ProposalId id = propose();

        var results = atOnce(List.of(
                () -> { desk.accept(eve, id, note("Il n’a pas plu hier."), TWO); return "accepted"; },
                () -> { desk.accept(eve, id, note("Il n’a pas plu avant-hier."), TWO); return "accepted"; },
                () -> { desk.decline(eve, id, DeclineReason.OTHER, "", true, TWO); return "declined"; }));

        assertEquals(2, results.stream().filter(Reason.ALREADY_DECIDED::equals).count(), results::toString);
        assertTrue(corrections.on(rain).size() <= 1);
        refused(Reason.ALREADY_DECIDED, () -> desk.accept(eve, id, null, TWO));
        assertThrows(SQLException.class, () -> change("update articles.correction_proposal set decided_at = now() where id = " + id));
    }

    @Test
    void anAuthorLooksAtTheProposalsOnTheirOwnArticles() {
        ProposalId own = propose();
        ProposalId others = propose(bob, article(enrol(Role.AUTHOR), Access.FREE), "Il pleut", ONE);

        assertEquals(List.of(own), desk.proposals(ann, null, 0, 10).stream().map(Proposal::id).toList());
        assertEquals(Map.of(ProposalState.OPEN, 1L, ProposalState.ACCEPTED, 0L, ProposalState.DECLINED, 0L), desk.counts(ann));
        assertEquals(1, desk.open(ann));
        assertTrue(desk.inContext(ann, own, TWO).isPresent());
        refused(Reason.NOT_YOURS, () -> desk.proposal(ann, others));
        refused(Reason.NOT_YOURS, () -> desk.inContext(ann, others, TWO));
        refused(Reason.UNKNOWN, () -> desk.proposal(eve, new ProposalId(-1)));

        desk.accept(eve, own, null, TWO);
        assertEquals(0, desk.open(ann));
        assertEquals(List.of(own), desk.proposals(ann, ProposalState.ACCEPTED, 0, 10).stream().map(Proposal::id).toList());
        assertFalse(desk.proposals(eve, ProposalState.OPEN, 0, 1000).stream().map(Proposal::id).anyMatch(own::equals));
    }
}

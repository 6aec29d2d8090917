package org.kiosque.corrections.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kiosque.articles.ArticleId;
import org.kiosque.corrections.Correction;
import org.kiosque.corrections.CorrectionKind;
import org.kiosque.corrections.Head;
import org.kiosque.corrections.Note;
import org.kiosque.corrections.Verification;
import org.kiosque.corrections.Verification.Fault;
import org.kiosque.corrections.Verification.Kind;

class ChainTest {

    static final Instant NOON = Instant.parse("2024-02-28T12:00:00Z");

    LedgerHead head = new LedgerHead(LedgerHead.ONLY);
    List<Correction> ledger = new ArrayList<>();

    Correction publish(String text, Instant at) {
        var entry = head.append(new ArticleId(34), "L’été", new Note(CorrectionKind.CORRECTION, text, "", null), at);
        ledger.add(entry);
        return entry;
    }

    void publishThree() {
        publish("La première note.", NOON);
        publish("La deuxième note.", NOON.plusSeconds(1));
        publish("La troisième note.", NOON.plusSeconds(2));
    }

    Verification verify() {
        var chain = new Chain();
        ledger.stream().takeWhile(chain::follow).count();
        chain.end(head.head());
        return chain.verification();
    }

    static Correction with(Correction entry, long number, String text, String previous, String hash) {
        return new Correction(number, entry.article(), entry.kind(), entry.articleTitle(), text, entry.before(),
                entry.amends(), entry.at(), previous, hash);
    }

    static Correction reworded(Correction entry) {
        return with(entry, entry.number(), "Une autre note.", entry.previousHash(), entry.hash());
    }

    static Correction resealed(Correction entry) {
        return with(entry, entry.number(), entry.text(), entry.previousHash(), Seal.of(entry));
    }

    @Test
    void theCanonicalFormIsWhatTheContractDescribes() throws Exception {
        var entry = new Correction(7, new ArticleId(34), CorrectionKind.UPDATE, "L’été", "Il a plu.\nUn peu.", "",
                3L, Instant.parse("2024-02-28T05:50:00.1Z"), "a".repeat(64), Correction.GENESIS);
        String expected = "20:kiosque correction 1,1:7,64:" + "a".repeat(64) + ",27:2024-02-28T05:50:00.100000Z,2:34,6:UPDATE,"
                + "9:L’été,17:Il a plu.\nUn peu.,0:,1:3,";

        assertEquals(expected, Seal.canonical(entry));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(expected.getBytes(StandardCharsets.UTF_8));
        assertEquals(HexFormat.of().formatHex(hash), Seal.of(entry));
    }

    @Test
    void aBorderBetweenTwoFieldsCannotBeMoved() {
        publishThree();
        var entry = ledger.get(0);
        var moved = new Correction(entry.number(), entry.article(), entry.kind(), entry.articleTitle() + ",1",
                entry.text().substring(1), entry.before(), null, entry.at(), entry.previousHash(), entry.hash());

        assertNotEquals(entry.hash(), Seal.of(moved));
    }

    @Test
    void entriesAreNumberedAndLinked() {
        publishThree();

        assertEquals(List.of(1L, 2L, 3L), ledger.stream().map(Correction::number).toList());
        assertEquals(Correction.GENESIS, ledger.get(0).previousHash());
        assertEquals(ledger.get(0).hash(), ledger.get(1).previousHash());
        assertEquals(new Head(3, ledger.get(2).hash()), head.head());
        assertEquals(new Verification(3, NOON, NOON.plusSeconds(2), ledger.get(2).hash(), null), verify());
        assertTrue(verify().holds());
    }

    @Test
    void anEmptyLedgerHolds() {
        assertEquals(new Verification(0, null, null, Correction.GENESIS, null), verify());
    }

    @Test
    void noEntryIsOlderThanTheOneBefore() {
        publish("La première note.", NOON);

        assertEquals(NOON, publish("Une horloge en retard.", NOON.minusSeconds(60)).at());
        assertEquals(NOON.plusNanos(1000), publish("Les nanosecondes ne comptent pas.", NOON.plusNanos(1999)).at());
        assertNull(verify().fault());
    }

    @Test
    void aChangedTextIsFoundWhereItIs() {
        publishThree();
        ledger.set(1, reworded(ledger.get(1)));

        assertEquals(new Fault(2, Kind.CHANGED), verify().fault());
        assertEquals(1, verify().count());
    }

    @Test
    void aChangedTextWithANewSealIsFoundAtTheNextEntry() {
        publishThree();
        ledger.set(1, resealed(reworded(ledger.get(1))));

        assertEquals(new Fault(3, Kind.UNLINKED), verify().fault());
    }

    @Test
    void theLastEntryCannotBeReplacedEither() {
        publishThree();
        ledger.set(2, resealed(reworded(ledger.get(2))));

        assertEquals(new Fault(3, Kind.ADDED), verify().fault());
    }

    @Test
    void aMissingEntryIsFoundAlsoAtTheEnd() {
        publishThree();
        ledger.remove(1);
        assertEquals(new Fault(2, Kind.MISSING), verify().fault());

        ledger.remove(1);
        assertEquals(new Fault(2, Kind.MISSING), verify().fault());
    }

    @Test
    void aSwappedPairIsFound() {
        publishThree();
        Correction second = ledger.get(1);
        Correction third = ledger.get(2);
        ledger.set(1, with(third, 2, third.text(), third.previousHash(), third.hash()));
        ledger.set(2, with(second, 3, second.text(), second.previousHash(), second.hash()));

        assertEquals(new Fault(2, Kind.UNLINKED), verify().fault());
    }

    @Test
    void anEntryBehindTheEndIsFound() {
        publishThree();
        var strange = with(ledger.get(2), 4, "Une note glissée là.", ledger.get(2).hash(), Correction.GENESIS);
        ledger.add(resealed(strange));

        assertEquals(new Fault(4, Kind.ADDED), verify().fault());
    }
}

package org.kiosque.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kiosque.articles.ArticleId;
import org.kiosque.corrections.CorrectionRefused.Reason;

class NoteTest {

    static final String LONGEST = "é".repeat(Note.TEXT_MAX);

    static void refused(Reason reason, Executable act) {
        assertEquals(reason, assertThrows(CorrectionRefused.class, act).reason());
    }

    static Note note(String text, String before) {
        return new Note(CorrectionKind.CORRECTION, text, before, null);
    }

    static NewProposal proposal(String passage, String text) {
        return new NewProposal(new ArticleId(3), passage, 7, text, new UUID(1, 2));
    }

    @Test
    void aNoteIsKeptAsEveryProgramWouldReadIt() {
        var note = note("  Une e\u0301tude,\r\nnon deux.\u0000\u0007\uD800 ", null);

        assertEquals("Une étude,\nnon deux.", note.text());
        assertEquals("", note.before());
    }

    @Test
    void aNoteHasAKindAndSaysEnoughAndNotTooMuch() {
        assertEquals(LONGEST, note(LONGEST, LONGEST).text());
        assertEquals("🙂".repeat(10), note("🙂".repeat(10), "").text());
        refused(Reason.NO_KIND, () -> new Note(null, "Il y en a deux.", "", null));
        for (String text : new String[] {null, "", "  trop court ".substring(0, 9), "🙂".repeat(9), LONGEST + "x"})
            refused(Reason.TEXT_LENGTH, () -> note(text, ""));
        refused(Reason.BEFORE_LENGTH, () -> note("Il y en a deux.", LONGEST + "x"));
    }

    @Test
    void aProposalNamesAPassageAndSaysWhatIsWrong() {
        assertEquals("a".repeat(500), proposal(" " + "a".repeat(500) + "\n", LONGEST).passage());
        for (String passage : new String[] {null, " ", "a", "a".repeat(501)})
            refused(Reason.PASSAGE_LENGTH, () -> proposal(passage, "Il y en a deux."));
        for (String text : new String[] {null, "court", LONGEST + "x"})
            refused(Reason.PROPOSAL_LENGTH, () -> proposal("un mot", text));
    }

    @Test
    void aPlaceThatCannotBeIsNoPlace() {
        assertEquals(7, proposal("un mot", "Il y en a deux.").block());
        assertEquals(null, new NewProposal(new ArticleId(3), "un mot", 0, "Il y en a deux.", null).block());
    }
}

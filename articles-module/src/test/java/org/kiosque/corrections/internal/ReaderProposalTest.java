package org.kiosque.corrections.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.corrections.CorrectionRefused;
import org.kiosque.corrections.CorrectionRefused.Reason;
import org.kiosque.corrections.CorrectionsDesk;
import org.kiosque.corrections.DeclineReason;
import org.kiosque.corrections.NewProposal;

class ReaderProposalTest {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");

    AccountId ann = new AccountId(1);
    AccountId eve = new AccountId(2);
    ReaderProposal proposal = new ReaderProposal(ann,
            new NewProposal(new ArticleId(3), "douze heures", 1, "C’était treize heures.", UUID.randomUUID()), Set.of(eve), NOON);

    static void refused(Reason reason, Executable act) {
        assertEquals(reason, assertThrows(CorrectionRefused.class, act).reason());
    }

    @Test
    void itIsAboutThePieceOfItsAuthors() {
        assertTrue(proposal.isAbout(eve));
        assertFalse(proposal.isAbout(ann));
    }

    @Test
    void aRefusalSaysWhyAndNotTooMuch() {
        refused(Reason.NO_REASON, () -> proposal.decline(eve, null, "", true, NOON));
        refused(Reason.REMARK_LENGTH, () -> proposal.decline(eve, DeclineReason.OTHER, "x".repeat(CorrectionsDesk.REMARK_MAX + 1), true, NOON));
        proposal.stillOpen();
    }
}

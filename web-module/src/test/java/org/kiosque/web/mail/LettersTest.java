package org.kiosque.web.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.PasswordResetAsked;
import org.kiosque.accounts.RegistrationRepeated;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.VerificationAsked;
import org.kiosque.articles.ArticleId;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.HideReason;
import org.kiosque.corrections.DeclineReason;
import org.kiosque.corrections.ProposalAccepted;
import org.kiosque.corrections.ProposalDeclined;
import org.kiosque.corrections.ProposalId;
import org.kiosque.moderation.CommentHidden;
import org.kiosque.moderation.CommentRestored;

class LettersTest {

    static final Instant NOON = Instant.parse("2030-01-31T12:00:00Z");
    static final AccountId ANN = new AccountId(7);

    Letters french = in(Locale.FRENCH, "Le Fanal");
    Letters english = in(Locale.ENGLISH, "Le Fanal");
    Account ann = new Account(ANN, "L’Anne {1}", "ann@news.example", Set.of(Role.READER), true, false, 0, NOON);
    Letters.Place place = new Letters.Place("L’eau qui dort", "https://news.example/articles/3/l-eau#comment-9");

    @Test
    void theLinkThatProvesAnAddressLeadsToThisSite() {
        var asked = new VerificationAsked(ANN, "Ann", "ann@news.example", "a+b/c=", NOON);

        var letter = french.verification(asked);

        assertEquals("ann@news.example", letter.recipient());
        assertEquals("Confirmez votre adresse pour Le Fanal", letter.subject());
        assertTrue(letter.body().contains("\nhttps://news.example/verify?token=a%2Bb%2Fc%3D\n"), letter.body());
        assertTrue(letter.body().contains("31 janvier 2030 à 13h00"), letter.body());
        assertTrue(letter.secret());
    }

    @Test
    void theLinkToANewPasswordLeadsToThisSite() {
        var letter = english.passwordReset(new PasswordResetAsked(ANN, "Ann", "ann@news.example", "t0k3n", NOON));

        assertEquals("Choose a new password for Le Fanal", letter.subject());
        assertTrue(letter.body().contains("\nhttps://news.example/password?token=t0k3n\n"), letter.body());
        assertTrue(letter.secret());
    }

    @Test
    void whoRegistersTwiceIsShownTheWayIn() {
        var letter = french.registrationRepeated(new RegistrationRepeated(ANN, "Ann", "ann@news.example", NOON));

        assertTrue(letter.body().contains("\nhttps://news.example/login\n"), letter.body());
        assertTrue(letter.body().contains("\nhttps://news.example/forgot\n"), letter.body());
        assertFalse(letter.secret());
    }

    @ParameterizedTest
    @EnumSource(HideReason.class)
    void aHiddenCommentsAuthorLearnsWhatWhyAndWhatToDo(HideReason reason) {
        for (var letters : new Letters[] {french, english}) {
            var letter = letters.hidden(ann, place, hidden(reason, "Relisez-vous."));

            assertTrue(letter.body().contains("L’Anne {1}"), letter.body());
            assertTrue(letter.body().contains("L’eau qui dort"), letter.body());
            assertTrue(letter.body().contains("\nhttps://news.example/articles/3/l-eau#comment-9\n"), letter.body());
            assertTrue(letter.body().contains("\nRelisez-vous.\n"), letter.body());
            assertTrue(letter.body().contains("redaction@news.example"), letter.body());
            assertFalse(letter.body().matches("(?s).*\\{[02-9]}.*"), letter.body());
        }
    }

    @Test
    void aDecisionWithoutANoteDoesNotSpeakOfOne() {
        assertFalse(french.hidden(ann, place, hidden(HideReason.SPAM, " ")).body().contains("précise"));
    }

    @Test
    void aRestoredCommentsAuthorLearnsWhy() {
        var restored = new CommentRestored(new CommentId(9), new ArticleId(3), ANN, new AccountId(1), "Nous nous étions trompés.", NOON);

        assertTrue(french.restored(ann, place, restored).body().contains("\nNous nous étions trompés.\n"));
        assertTrue(english.restored(ann, place, restored).body().startsWith("Hello L’Anne {1},"));
    }

    @Test
    void whoeverWasRightIsThanked() {
        for (var letters : new Letters[] {french, english}) {
            var letter = letters.accepted(ann, place, accepted(12L));

            assertTrue(letter.body().contains("L’Anne {1}"), letter.body());
            assertTrue(letter.body().contains("il pleut {0}"), letter.body());
            assertTrue(letter.body().contains("\nhttps://news.example/corrections\n"), letter.body());
            assertTrue(letter.body().contains("12"), letter.body());
            assertTrue(letter.body().contains("\nhttps://news.example/articles/3/l-eau#comment-9\n"), letter.body());
        }
        assertFalse(french.accepted(ann, place, accepted(null)).body().contains("/corrections\n"));
    }

    @ParameterizedTest
    @EnumSource(DeclineReason.class)
    void whoeverWasNotRightLearnsWhy(DeclineReason reason) {
        for (var letters : new Letters[] {french, english}) {
            var letter = letters.declined(ann, place, declined(reason, "Le relevé le confirme."));

            assertTrue(letter.body().contains("il pleut {0}"), letter.body());
            assertTrue(letter.body().contains("\nLe relevé le confirme.\n"), letter.body());
            assertTrue(letter.body().contains("redaction@news.example"), letter.body());
        }
        assertFalse(french.declined(ann, place, declined(reason, "")).body().contains("précise"));
    }

    private static ProposalAccepted accepted(Long note) {
        return new ProposalAccepted(new ProposalId(5), new ArticleId(3), ANN, "il pleut {0}", new AccountId(1), note, NOON);
    }

    private static ProposalDeclined declined(DeclineReason reason, String remark) {
        return new ProposalDeclined(new ProposalId(5), new ArticleId(3), ANN, "il pleut {0}", new AccountId(1), reason, remark, true, NOON);
    }

    @Test
    void aNameCannotStartAHeader() {
        var letters = in(Locale.FRENCH, "Le Fanal\r\nBcc: everybody@news.example");

        var subject = letters.registrationRepeated(new RegistrationRepeated(ANN, "Ann", "ann@news.example", NOON)).subject();

        assertEquals("Vous avez déjà un compte chez Le Fanal Bcc: everybody@news.example", subject);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@news.example\r\nBcc: bob@news.example", "ann@news.example,bob@news.example",
            "Ann <ann@news.example>", "ann@news.example\n", "ann", "ann@b@news.example"})
    void aLetterGoesToOneAddress(String recipient) {
        assertThrows(IllegalArgumentException.class, () -> new Letter(recipient, "Hello", "Hello", false));
    }

    @Test
    void aVeryLongSubjectIsCut() {
        assertEquals(Letter.SUBJECT_MAX, new Letter("ann@news.example", "x".repeat(999), "", false).subject().length());
    }

    private static Letters in(Locale language, String name) {
        return new Letters(language, ZoneId.of("Europe/Paris"), name, "https://news.example", "redaction@news.example");
    }

    private static CommentHidden hidden(HideReason reason, String note) {
        return new CommentHidden(new CommentId(9), new ArticleId(3), ANN, new AccountId(1), reason, note, NOON);
    }
}

package org.kiosque.comments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.CommentRefused;
import org.kiosque.comments.CommentRefused.Reason;
import org.kiosque.comments.CommentState;
import org.kiosque.comments.HideReason;

class CommentTest {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
    static final Instant SOON = NOON.plusSeconds(60);
    static final Duration WINDOW = Duration.ofMinutes(15);

    static final ArticleId RAIN = new ArticleId(1);
    static final ArticleId SUN = new ArticleId(2);
    static final AccountId ANN = new AccountId(1);
    static final AccountId BOB = new AccountId(2);
    static final AccountId MOD = new AccountId(3);

    Comment wet;

    @BeforeEach
    void annSaysItIsWet() {
        wet = comment(100, ANN, null, "It is *wet*.");
    }

    static Comment comment(long id, AccountId author, Comment parent, String markdown) {
        var comment = new Comment(author, RAIN, parent, CommentText.of(markdown), new UUID(1, id), NOON);
        return numbered(comment, id);
    }

    /** As the sequence of the database does it. */
    static Comment numbered(Comment comment, long id) {
        try {
            var field = Comment.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(comment, id);
            return comment;
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static void assertRefused(Reason reason, Executable act) {
        assertEquals(reason, assertThrows(CommentRefused.class, act).reason());
    }

    @Test
    void postingSaysWhatWasPosted() {
        var answer = comment(101, BOB, wet, "So it is.").posted();

        assertEquals(new CommentId(101), answer.comment());
        assertEquals(RAIN, answer.article());
        assertEquals(new CommentId(100), answer.parent());
        assertEquals(BOB, answer.author());
        assertEquals(NOON, answer.at());
        assertNull(wet.posted().parent());
    }

    @Test
    void anAnswerStandsUnderTheSameArticle() {
        assertRefused(Reason.NO_SUCH_PARENT,
                () -> new Comment(BOB, SUN, wet, CommentText.of("So it is."), new UUID(1, 2), NOON));
    }

    @Test
    void onlyWhatIsVisibleIsAnswered() {
        Comment gone = comment(101, ANN, null, "Or not.");
        gone.delete(ANN, SOON, WINDOW);
        wet.hide(MOD, HideReason.OFF_TOPIC, "", SOON);

        assertRefused(Reason.NO_SUCH_PARENT, () -> comment(102, BOB, wet, "So it is."));
        assertRefused(Reason.NO_SUCH_PARENT, () -> comment(103, BOB, gone, "So it is."));
    }

    @Test
    void itsAuthorRewordsIt() {
        var edited = wet.reword(ANN, CommentText.of("It is dry."), SOON, WINDOW);

        assertEquals(new CommentId(100), edited.comment());
        assertEquals(SOON, edited.at());
        assertEquals("It is dry.", wet.source(ANN, SOON, WINDOW));
        assertEquals("<p>It is dry.</p>\n", wet.moderated(null).html());
    }

    @Test
    void nobodyElseTouchesIt() {
        assertRefused(Reason.NOT_YOURS, () -> wet.reword(BOB, CommentText.of("Dry."), SOON, WINDOW));
        assertRefused(Reason.NOT_YOURS, () -> wet.delete(BOB, SOON, WINDOW));
        assertRefused(Reason.NOT_YOURS, () -> wet.source(BOB, SOON, WINDOW));
    }

    @Test
    void theWindowCloses() {
        Instant lastMoment = NOON.plus(WINDOW).minusMillis(1);
        Instant tooLate = NOON.plus(WINDOW);

        assertEquals("It is *wet*.", wet.source(ANN, lastMoment, WINDOW));
        assertRefused(Reason.TOO_LATE, () -> wet.source(ANN, tooLate, WINDOW));
        assertRefused(Reason.TOO_LATE, () -> wet.reword(ANN, CommentText.of("Dry."), tooLate, WINDOW));
        assertRefused(Reason.TOO_LATE, () -> wet.delete(ANN, tooLate, WINDOW));
        assertRefused(Reason.TOO_LATE, () -> wet.delete(ANN, NOON, Duration.ZERO));
    }

    @Test
    void whatIsDeletedIsGoneForEveryone() {
        assertEquals(SOON, wet.delete(ANN, SOON, WINDOW).at());

        assertEquals(CommentState.DELETED, wet.moderated(null).state());
        assertRefused(Reason.UNKNOWN, () -> wet.delete(ANN, SOON, WINDOW));
        assertRefused(Reason.UNKNOWN, () -> wet.reword(ANN, CommentText.of("Dry."), SOON, WINDOW));
        assertRefused(Reason.NOT_VISIBLE, () -> wet.hide(MOD, HideReason.SPAM, "", SOON));
        assertRefused(Reason.NOT_HIDDEN, () -> wet.restore(MOD, "Why not.", SOON));
    }

    @Test
    void aModeratorHidesItOnceWithAReason() {
        var hidden = wet.hide(MOD, HideReason.OFF_TOPIC, "Weather.", SOON);

        assertEquals(ANN, hidden.author());
        assertEquals(MOD, hidden.by());
        assertEquals(HideReason.OFF_TOPIC, hidden.reason());
        assertEquals("Weather.", hidden.note());
        assertEquals(HideReason.OFF_TOPIC, wet.moderated(null).hideReason());
        assertRefused(Reason.NOT_VISIBLE, () -> wet.hide(MOD, HideReason.SPAM, "", SOON));
    }

    @Test
    void whatIsHiddenIsOutOfItsAuthorsHands() {
        wet.hide(MOD, HideReason.OFF_TOPIC, "", SOON);

        assertRefused(Reason.TOO_LATE, () -> wet.reword(ANN, CommentText.of("Dry."), SOON, WINDOW));
        assertRefused(Reason.TOO_LATE, () -> wet.delete(ANN, SOON, WINDOW));
    }

    @Test
    void aModeratorShowsItAgain() {
        wet.hide(MOD, HideReason.OFF_TOPIC, "", SOON);

        assertEquals("Weather matters.", wet.restore(MOD, "Weather matters.", SOON).note());
        assertEquals(CommentState.VISIBLE, wet.moderated(null).state());
        assertNull(wet.moderated(null).hideReason());
        assertRefused(Reason.NOT_HIDDEN, () -> wet.restore(MOD, "Again.", SOON));
    }

    @Test
    void moderatorsSeeTheLastDecision() {
        var decision = new ModerationDecision(wet.hide(MOD, HideReason.OFF_TOPIC, "Weather.", SOON));

        var seen = wet.moderated(decision);

        assertEquals("Weather.", seen.note());
        assertEquals(MOD, seen.decidedBy());
        assertEquals(SOON, seen.decidedAt());
    }
}

package org.kiosque.articles.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kiosque.accounts.AccountId;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;
import org.kiosque.newsroom.State;

class ProgressTest {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
    static final Instant LATER = NOON.plus(Duration.ofHours(1));
    static final Instant EVENING = NOON.plus(Duration.ofHours(6));

    final AccountId ann = new AccountId(1);
    final AccountId eve = new AccountId(2);
    final Pen author = new Pen(ann, false, false, false);
    final Pen editor = new Pen(eve, true, true, false);
    final Pen chief = new Pen(eve, true, true, true);

    static Progress in(State state) {
        var progress = new Progress(state.isOnTheDesk() ? state : State.READY);
        if (state == State.SCHEDULED) progress.schedule(7L, new AccountId(2), LATER, NOON);
        if (state.isPublic()) progress.publish(7L, NOON);
        if (state == State.ARCHIVED) progress.archive(7L);
        return progress;
    }

    @Test
    void anAuthorGoesTheseStepsAndNoOther() {
        Map<State, Set<State>> steps = Map.of(State.IDEA, Set.of(State.DRAFT), State.DRAFT, Set.of(State.IDEA, State.IN_REVIEW),
                State.IN_REVIEW, Set.of(State.DRAFT));

        for (State from : State.values())
            for (State to : State.values()) {
                Progress progress = in(from);
                if (steps.getOrDefault(from, Set.of()).contains(to)) {
                    progress.move(7L, author, to);
                    assertEquals(to, progress.state());
                } else {
                    Reason expected = from.isPublic() || !to.isOnTheDesk() ? Reason.WRONG_STATE : Reason.FOR_EDITORS;
                    refused(expected, () -> progress.move(7L, author, to));
                    assertEquals(from, progress.state());
                }
            }
    }

    @Test
    void anEditorGoesWhereverADeskLeads() {
        var desk = EnumSet.range(State.IDEA, State.READY);
        for (State from : EnumSet.range(State.IDEA, State.SCHEDULED))
            for (State to : desk) {
                Progress progress = in(from);
                progress.move(7L, editor, to);
                assertEquals(to, progress.state());
                assertNull(progress.plan().publishAt());
            }
    }

    @Test
    void anAuthorsTextIsOpenToThemUntilTheyHandItIn() {
        assertNull(in(State.IDEA).closedTo(author));
        assertNull(in(State.DRAFT).closedTo(author));
        assertEquals(Reason.WITH_THE_DESK, in(State.IN_REVIEW).closedTo(author));
        assertEquals(Reason.WITH_THE_DESK, in(State.READY).closedTo(author));
        assertEquals(Reason.WITH_THE_DESK, in(State.SCHEDULED).closedTo(author));
        assertEquals(Reason.NOT_YOURS, in(State.PUBLISHED).closedTo(author));
        for (State state : EnumSet.range(State.IDEA, State.PUBLISHED)) assertNull(in(state).closedTo(editor));
        assertEquals(Reason.ARCHIVED, in(State.ARCHIVED).closedTo(chief));
    }

    @Test
    void nothingComesOutBeforeTheEmbargoEnds() {
        Progress progress = in(State.READY);
        progress.embargo(7L, editor, EVENING, NOON);

        refused(Reason.UNDER_EMBARGO, () -> progress.publish(7L, LATER));
        refused(Reason.UNDER_EMBARGO, () -> progress.schedule(7L, eve, LATER, NOON));
        progress.schedule(7L, eve, EVENING, NOON);
        progress.publish(7L, EVENING);
        assertEquals(EVENING, progress.firstPublishedAt());
    }

    @Test
    void anEmbargoIsTightenedByEditorsAndLoosenedByTheirChief() {
        Progress progress = in(State.READY);
        progress.embargo(7L, editor, LATER, NOON);
        progress.embargo(7L, editor, EVENING, NOON);

        refused(Reason.FOR_CHIEF_EDITORS, () -> progress.embargo(7L, editor, LATER, NOON));
        refused(Reason.FOR_CHIEF_EDITORS, () -> progress.embargo(7L, editor, null, NOON));
        progress.embargo(7L, editor, null, EVENING);
        assertNull(progress.plan().embargoUntil());
    }

    @Test
    void anEmbargoDoesNotComeTooLate() {
        refused(Reason.IN_THE_PAST, () -> in(State.READY).embargo(7L, editor, NOON, NOON));
        refused(Reason.UNDER_EMBARGO, () -> in(State.SCHEDULED).embargo(7L, editor, EVENING, NOON));
        refused(Reason.NOT_A_DRAFT, () -> in(State.PUBLISHED).embargo(7L, editor, EVENING, NOON));
    }

    @Test
    void isScheduledForAMomentThatWillCome() {
        Progress progress = in(State.READY);

        refused(Reason.IN_THE_PAST, () -> progress.schedule(7L, eve, NOON, NOON));
        refused(Reason.TOO_FAR, () -> progress.schedule(7L, eve, NOON.plus(Duration.ofDays(366 * 6)), NOON));
        progress.schedule(7L, eve, LATER, NOON);
        progress.schedule(7L, eve, EVENING, NOON);
        assertEquals(EVENING, progress.plan().publishAt());
        assertFalse(progress.isDue(LATER));
        assertTrue(progress.isDue(EVENING));
        refused(Reason.NOT_A_DRAFT, () -> in(State.PUBLISHED).schedule(7L, eve, LATER, NOON));
    }

    @Test
    void anAuthorTakesWhatNobodyWorksOn() {
        Progress progress = in(State.IDEA);

        refused(Reason.FOR_EDITORS, () -> progress.assign(7L, author, eve, null));
        assertTrue(progress.assign(7L, author, ann, LATER));
        assertFalse(progress.assign(7L, author, ann, EVENING));
        assertTrue(progress.assign(7L, editor, eve, null));
        refused(Reason.FOR_EDITORS, () -> progress.assign(7L, author, ann, null));
    }

    @Test
    void whatIsPublicOrAboutToBeIsNotThrownAway() {
        for (State state : Set.of(State.SCHEDULED, State.PUBLISHED, State.ARCHIVED))
            refused(Reason.WRONG_STATE, () -> in(state).discard(7L, chief, NOON));
    }

    @Test
    void comesBackFromTheTrashAsItWas() {
        Progress progress = in(State.IN_REVIEW);
        refused(Reason.FOR_EDITORS, () -> progress.discard(7L, author, NOON));
        progress.discard(7L, editor, NOON);

        assertEquals(Reason.IN_TRASH, progress.closedTo(editor));
        refused(Reason.IN_TRASH, () -> progress.publish(7L, LATER));
        refused(Reason.IN_TRASH, () -> progress.move(7L, editor, State.DRAFT));
        progress.restore(7L, editor);
        assertEquals(State.IN_REVIEW, progress.state());
        refused(Reason.WRONG_STATE, () -> progress.restore(7L, editor));
    }

    @Test
    void theArchiveIsClosedUntilItIsOpenedAgain() {
        Progress progress = in(State.ARCHIVED);

        refused(Reason.NOT_PUBLISHED, () -> progress.unpublish(7L));
        refused(Reason.NOT_PUBLISHED, () -> progress.archive(7L));
        progress.reopen(7L);
        assertEquals(State.PUBLISHED, progress.state());
        assertEquals(NOON, progress.firstPublishedAt());
    }

    private static void refused(Reason reason, Executable act) {
        assertEquals(reason, assertThrows(ArticleRefused.class, act).reason());
    }
}

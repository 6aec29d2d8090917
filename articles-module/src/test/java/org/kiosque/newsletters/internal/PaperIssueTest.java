package org.kiosque.newsletters.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsletters.Composition;
import org.kiosque.newsletters.Edition;
import org.kiosque.newsletters.IssueState;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.NewsletterRefused;
import org.kiosque.newsletters.NewsletterRefused.Reason;
import org.kiosque.newsletters.Rendition;

class PaperIssueTest {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant NOON = Instant.parse("2031-07-07T12:00:00Z");
    static final Instant ONE = NOON.plus(Duration.ofHours(1));

    Composition two = new Composition("La lettre", "", List.of(new ArticleId(1), new ArticleId(2)));
    Composition none = two.with(List.of());
    PaperIssue issue = new PaperIssue(Newsletter.WEEKLY, new AccountId(7), two, NOON);

    @Test
    void itIsADraftUntilAMomentIsChosen() {
        assertEquals(IssueState.DRAFT, issue.state());

        issue.schedule(0, ONE, PARIS, NOON);

        assertEquals(IssueState.SCHEDULED, issue.state());
        assertFalse(issue.isMissed(ONE));
    }

    @Test
    void aScheduledIssueMayStillBeChangedAndTakenBack() {
        issue.schedule(0, ONE, PARIS, NOON);
        issue.rewrite(0, two.with(List.of(new ArticleId(2))), NOON);
        issue.unschedule();

        assertEquals(List.of(new ArticleId(2)), issue.composition().pieces());
        assertEquals(IssueState.DRAFT, issue.state());
    }

    @Test
    void anEmptyLetterIsNotScheduledNorMadeEmptyLater() {
        var empty = new PaperIssue(Newsletter.WEEKLY, null, none, NOON);
        assertEquals(Reason.NO_PIECES, refusal(() -> empty.schedule(0, ONE, PARIS, NOON)));

        issue.schedule(0, ONE, PARIS, NOON);
        assertEquals(Reason.NO_PIECES, refusal(() -> issue.rewrite(0, none, NOON)));
    }

    @Test
    void nothingIsScheduledInThePastNorInAnotherLife() {
        assertEquals(Reason.PAST, refusal(() -> issue.schedule(0, NOON.minus(Duration.ofMinutes(3)), PARIS, NOON)));
        assertEquals(Reason.TOO_FAR, refusal(() -> issue.schedule(0, NOON.plus(Duration.ofDays(367)), PARIS, NOON)));
    }

    @Test
    void whatWasOpenedBeforeSomebodySavedIsNotSaved() {
        assertEquals(Reason.CHANGED_MEANWHILE, refusal(() -> issue.rewrite(3, two, NOON)));
        assertEquals(Reason.CHANGED_MEANWHILE, refusal(() -> issue.schedule(3, ONE, PARIS, NOON)));
    }

    @Test
    void onItsWayItsWordsStayAndItCanOnlyBeGivenUp() {
        start();

        assertEquals(Reason.CLOSED, refusal(() -> issue.rewrite(0, two, ONE)));
        assertEquals(Reason.CLOSED, refusal(() -> issue.schedule(0, ONE, PARIS, NOON)));
        assertEquals(Reason.CLOSED, refusal(issue::unschedule));
        issue.cancel();
        assertEquals(IssueState.CANCELLED, issue.state());
        assertFalse(issue.finish(ONE));
    }

    @Test
    void whatIsSentIsSentOnce() {
        start();

        assertTrue(issue.finish(ONE));
        assertFalse(issue.finish(ONE));
        assertEquals(Reason.CLOSED, refusal(issue::cancel));
    }

    @Test
    void aMomentThatPassedDuringADowntimeIsMissedAfterADay() {
        issue.schedule(0, ONE, PARIS, NOON);

        assertFalse(issue.isMissed(ONE.plus(Duration.ofHours(24))));
        assertTrue(issue.isMissed(ONE.plus(Duration.ofHours(24)).plusSeconds(1)));
    }

    @ParameterizedTest
    @CsvSource({"2031-03-30T02:30, MISSING_HOUR", "2031-10-26T02:30, DOUBLE_HOUR", "2031-10-26T02:00, DOUBLE_HOUR"})
    void anHourThatTheClocksSkipOrRepeatIsNotGuessed(LocalDateTime typed, Reason reason) {
        assertEquals(reason, refusal(() -> TypedMoment.in(PARIS, typed, "issue")));
    }

    @ParameterizedTest
    @CsvSource({"2032-02-29T08:00, 2032-02-29T07:00:00Z", "2031-10-26T03:00, 2031-10-26T02:00:00Z", "2031-03-30T03:00, 2031-03-30T01:00:00Z"})
    void everyOtherMomentIsTakenAsTyped(LocalDateTime typed, Instant moment) {
        assertEquals(moment, TypedMoment.in(PARIS, typed, "issue"));
    }

    private void start() {
        issue.schedule(0, ONE, PARIS, NOON);
        issue.start(new Edition(Newsletter.WEEKLY, 3, ONE, "La lettre", "", List.of()), new Rendition("<p>", "-"), ONE);
    }

    private static Reason refusal(Executable call) {
        return assertThrows(NewsletterRefused.class, call).reason();
    }
}

package org.kiosque.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.Role;
import org.kiosque.articles.ArticleId;
import org.kiosque.comments.CommentRefused.Reason;
import org.kiosque.comments.Invitation.Obstacle;
import org.kiosque.moderation.CommentHidden;
import org.kiosque.moderation.CommentRestored;
import org.kiosque.moderation.Decision;
import org.kiosque.moderation.Filter;
import org.kiosque.moderation.ModeratedComment;
import org.kiosque.moderation.Moderation;

@ArquillianTest
class CommentsIT extends CommentsFixture {

    // Whether there is a discussion at all

    @Test
    void whatWasNeverPublishedHasNoDiscussion() {
        ArticleId draft = draft();

        assertEquals(new Discussion(draft, 0, false, List.of()), comments.discussion(draft));
        assertEquals(Obstacle.CLOSED, comments.invitation(ann, draft).obstacle());
        assertEquals(0, comments.counts(List.of(draft)).get(draft));
        assertRefused(Reason.NOT_INVITED,
                () -> comments.post(ann, new NewComment(draft, null, "First!", UUID.randomUUID()), NOON));
    }

    @Test
    void aPublishedArticleIsOpenForComments() {
        assertEquals(new Discussion(rain, 0, true, List.of()), comments.discussion(rain));
        assertTrue(comments.invitation(ann, rain).isOpen());
    }

    @Test
    void aWithdrawnArticleTakesNoCommentsUntilItComesBack() {
        CommentId wet = say(ann, null, "It is wet.");

        workflow.unpublish(admin, rain, SOON);
        assertFalse(comments.discussion(rain).open());
        assertEquals(Obstacle.CLOSED, comments.invitation(ann, rain).obstacle());
        assertRefused(Reason.NOT_INVITED, () -> say(bob, wet, "So it is."));

        workflow.publish(admin, rain, SOON);
        assertTrue(comments.discussion(rain).open());
        say(bob, wet, "So it is.");
        assertCount(2);
    }

    @Test
    void onlyPeopleInGoodStandingComment() {
        staff.suspend(admin, bob, NOON);

        assertEquals(Obstacle.SIGN_IN, comments.invitation(null, rain).obstacle());
        assertEquals(Obstacle.SUSPENDED, comments.invitation(bob, rain).obstacle());
        assertRefused(Reason.NOT_INVITED, () -> say(null, null, "Boo."));
        assertRefused(Reason.NOT_INVITED, () -> say(bob, null, "Boo."));
        assertCount(0);
    }

    // Posting

    @Test
    void answersStandUnderWhatTheyAnswer() {
        CommentId wet = say(ann, null, "It is *wet*.");
        CommentId cold = say(bob, null, "It is cold.");
        CommentId soaked = say(bob, wet, "Soaked!");
        CommentId why = say(ann, soaked, "Why?");

        assertEquals(wet + " ." + soaked + " .." + why + " " + cold, outline());
        assertCount(4);
        CommentView first = seen(wet);
        assertEquals("<p>It is <em>wet</em>.</p>", first.html().strip());
        assertEquals(ann, first.author());
        assertEquals(NOON, first.postedAt());
        assertNull(first.editedAt());
        assertEquals(TOO_LATE, first.editableUntil());
        assertTrue(heard.of(CommentPosted.class).contains(new CommentPosted(soaked, rain, wet, bob, NOON)));
    }

    @Test
    void anAnswerNeedsAVisibleParentUnderTheSameArticle() {
        CommentId wet = say(ann, null, "It is wet.");
        CommentId hidden = say(ann, null, "Buy umbrellas.");
        moderation.hide(mod, hidden, HideReason.SPAM, "", SOON);
        ArticleId sun = published();

        assertRefused(Reason.NO_SUCH_PARENT,
                () -> comments.post(bob, new NewComment(sun, wet, "No.", UUID.randomUUID()), NOON));
        assertRefused(Reason.NO_SUCH_PARENT, () -> say(bob, hidden, "No."));
        assertRefused(Reason.NO_SUCH_PARENT, () -> say(bob, new CommentId(Long.MAX_VALUE), "No."));
        assertCount(1);
    }

    @Test
    void theSameFormPostedTwiceIsPostedOnce() {
        var form = new NewComment(rain, null, "It is wet.", UUID.randomUUID());

        CommentId first = comments.post(ann, form, NOON);
        workflow.unpublish(admin, rain, SOON);

        assertEquals(first, comments.post(ann, form, SOON));
        assertCount(1);
        assertEquals(1, heard.of(CommentPosted.class).stream().filter(fact -> fact.comment().equals(first)).count());
    }

    @Test
    void twoPeopleMayBringTheSameToken() {
        UUID token = UUID.randomUUID();

        comments.post(ann, new NewComment(rain, null, "It is wet.", token), NOON);
        comments.post(bob, new NewComment(rain, null, "It is wet.", token), NOON);

        assertCount(2);
    }

    @Test
    void theSameFormPostedEightTimesAtOnceIsPostedOnce() throws Exception {
        var form = new NewComment(rain, null, "It is wet.", UUID.randomUUID());
        List<Callable<Object>> acts = new ArrayList<>();
        for (int i = 0; i < 8; i++) acts.add(() -> comments.post(ann, form, NOON));

        var ids = atOnce(acts);

        assertEquals(List.of(comments.discussion(rain).comments().get(0).id()), ids.stream().distinct().toList());
        assertCount(1);
    }

    @Test
    void eightCommentsAtOnceAreAllCounted() throws Exception {
        CommentId wet = say(ann, null, "It is wet.");
        List<Callable<Object>> acts = new ArrayList<>();
        for (int i = 0; i < 8; i++) acts.add(() -> say(bob, wet, "So it is."));

        var ids = atOnce(acts);

        assertEquals(8, ids.stream().distinct().count());
        assertEquals(9, comments.discussion(rain).comments().size());
        assertCount(9);
    }

    @Test
    void whatIsHostileIsHarmless() {
        CommentId evil = say(bob, null, "<script>alert(1)</script> [x](javascript:alert(1)) ![y](https://example.org/y.png)\0");

        assertEquals("<p>&lt;script&gt;alert(1)&lt;/script&gt; x "
                + "<a href=\"https://example.org/y.png\" rel=\"nofollow ugc noopener\">y</a></p>", seen(evil).html().strip());
    }

    @Test
    void thePreviewIsWhatIsPosted() {
        String typed = "> Who?\n\n*Me*\nhttps://example.org";

        assertEquals(comments.preview(typed), seen(say(ann, null, typed)).html());
        assertThrows(IllegalArgumentException.class, () -> comments.preview(" "));
    }

    // Changing and taking back

    @Test
    void itsAuthorRewordsItAndTheEarlierTextIsKept() throws Exception {
        CommentId wet = say(ann, null, "It is wet.");

        comments.edit(ann, wet, "It is **very** wet.", SOON);

        assertEquals("<p>It is <strong>very</strong> wet.</p>", seen(wet).html().strip());
        assertEquals(SOON, seen(wet).editedAt());
        assertEquals("It is **very** wet.", comments.source(ann, wet, SOON));
        assertEquals(1, rows("select count(*) from comments.comment_revision where comment_id = ? and markdown = 'It is wet.'", wet));
        assertEquals(1, heard.of(CommentEdited.class).stream().filter(fact -> fact.comment().equals(wet)).count());
    }

    @Test
    void savingTheSameTextChangesNothing() throws Exception {
        CommentId wet = say(ann, null, "It is wet.");

        comments.edit(ann, wet, "It is wet. ", SOON);

        assertNull(seen(wet).editedAt());
        assertEquals(0, rows("select count(*) from comments.comment_revision where comment_id = ?", wet));
    }

    @Test
    void nobodyElseChangesItAndNobodyForEver() {
        CommentId wet = say(ann, null, "It is wet.");

        assertRefused(Reason.NOT_YOURS, () -> comments.edit(mod, wet, "It is dry.", SOON));
        assertRefused(Reason.NOT_YOURS, () -> comments.delete(bob, wet, SOON));
        assertRefused(Reason.NOT_YOURS, () -> comments.source(bob, wet, SOON));
        assertRefused(Reason.TOO_LATE, () -> comments.edit(ann, wet, "It is dry.", TOO_LATE));
        assertRefused(Reason.TOO_LATE, () -> comments.delete(ann, wet, TOO_LATE));
        assertRefused(Reason.TOO_LATE, () -> comments.source(ann, wet, TOO_LATE));
        assertRefused(Reason.UNKNOWN, () -> comments.edit(ann, new CommentId(Long.MAX_VALUE), "It is dry.", SOON));
        assertEquals("<p>It is wet.</p>", seen(wet).html().strip());
    }

    @Test
    void aDeletedCommentIsGoneUnlessItHasAnswers() {
        CommentId wet = say(ann, null, "It is wet.");
        CommentId why = say(bob, wet, "Why?");
        CommentId cold = say(ann, null, "It is cold.");

        comments.delete(ann, wet, SOON);
        comments.delete(ann, cold, SOON);

        assertEquals(wet + " ." + why, outline());
        assertEquals(CommentState.DELETED, seen(wet).state());
        assertNull(seen(wet).author());
        assertEquals("", seen(wet).html());
        assertCount(1);
        assertTrue(comments.comment(wet).isEmpty());
        assertEquals("", comments.quotation(wet));
        assertTrue(heard.of(CommentDeleted.class).contains(new CommentDeleted(cold, rain, ann, SOON)));
        assertRefused(Reason.UNKNOWN, () -> comments.source(ann, wet, SOON));

        comments.delete(bob, why, SOON);
        assertEquals("", outline());
        assertCount(0);
    }

    @Test
    void aVisibleCommentIsFoundAndQuoted() {
        CommentId wet = say(ann, null, "> Weather?\n\nIt is\nwet.");

        assertEquals(ann, comments.comment(wet).orElseThrow().author());
        assertEquals(rain, comments.articleOf(wet).orElseThrow());
        assertEquals("> It is\n> wet.\n\n", comments.quotation(wet));
        assertTrue(comments.comment(new CommentId(Long.MAX_VALUE)).isEmpty());
        assertTrue(comments.articleOf(new CommentId(Long.MAX_VALUE)).isEmpty());
    }

    // Moderation

    @Test
    void aHiddenCommentKeepsItsPlaceAndItsReason() {
        CommentId wet = say(ann, null, "It is wet.");
        CommentId why = say(bob, wet, "Why?");

        moderation.hide(mod, wet, HideReason.OFF_TOPIC, "Weather.", SOON);

        assertEquals(wet + " ." + why, outline());
        assertEquals(CommentState.HIDDEN, seen(wet).state());
        assertEquals(HideReason.OFF_TOPIC, seen(wet).hideReason());
        assertEquals("", seen(wet).html());
        assertTrue(comments.comment(wet).isEmpty());
        assertEquals("", comments.quotation(wet));
        assertCount(1);
        assertRefused(Reason.TOO_LATE, () -> comments.source(ann, wet, SOON));
        assertTrue(heard.of(CommentHidden.class)
                .contains(new CommentHidden(wet, rain, ann, mod, HideReason.OFF_TOPIC, "Weather.", SOON)));
    }

    @Test
    void everyDecisionIsKept() throws Exception {
        CommentId wet = say(ann, null, "It is wet.");

        moderation.hide(mod, wet, HideReason.OFF_TOPIC, null, SOON);
        moderation.restore(admin, wet, "Weather matters.", SOON.plusSeconds(1));

        assertEquals(List.of(new Decision(true, HideReason.OFF_TOPIC, "", mod, SOON),
                new Decision(false, null, "Weather matters.", admin, SOON.plusSeconds(1))), moderation.history(mod, wet));
        assertEquals(CommentState.VISIBLE, seen(wet).state());
        assertCount(1);
        assertTrue(heard.of(CommentRestored.class)
                .contains(new CommentRestored(wet, rain, ann, admin, "Weather matters.", SOON.plusSeconds(1))));
        assertThrows(SQLException.class, () -> change("update comments.moderation_decision set note = 'No.'"));
        assertThrows(SQLException.class, () -> change("delete from comments.moderation_decision"));
        assertThrows(SQLException.class, () -> change("truncate comments.moderation_decision"));
    }

    @Test
    void whatCannotBeDecidedIsRefused() {
        CommentId wet = say(ann, null, "It is wet.");

        assertRefused(Reason.UNKNOWN, () -> moderation.hide(mod, new CommentId(Long.MAX_VALUE), HideReason.SPAM, "", SOON));
        assertRefused(Reason.NOT_HIDDEN, () -> moderation.restore(mod, wet, "Why not.", SOON));
        moderation.hide(mod, wet, HideReason.SPAM, "", SOON);
        assertRefused(Reason.NOT_VISIBLE, () -> moderation.hide(mod, wet, HideReason.SPAM, "", SOON));
        assertThrows(IllegalArgumentException.class, () -> moderation.restore(mod, wet, " ", SOON));
        assertThrows(IllegalArgumentException.class,
                () -> moderation.restore(mod, wet, "x".repeat(Moderation.NOTE_MAX + 1), SOON));
        assertEquals(1, moderation.history(mod, wet).size());
    }

    @Test
    void ofModeratorsWhoHideAtOnceOneDecides() throws Exception {
        CommentId wet = say(ann, null, "It is wet.");
        say(bob, null, "It is cold.");
        List<Callable<Object>> acts = new ArrayList<>();
        for (int i = 0; i < 4; i++)
            acts.add(() -> {
                moderation.hide(mod, wet, HideReason.SPAM, "", SOON);
                return "hidden";
            });

        var results = atOnce(acts);

        assertEquals(1, results.stream().filter("hidden"::equals).count());
        assertEquals(3, results.stream().filter(Reason.NOT_VISIBLE::equals).count());
        assertEquals(1, moderation.history(mod, wet).size());
        assertCount(1);
    }

    @Test
    void onlyModeratorsModerate() {
        CommentId wet = say(ann, null, "It is wet.");
        AccountId editor = enrol(Role.EDITOR);
        Filter all = new Filter(null, "");

        for (AccountId nobody : new AccountId[] {null, ann, editor}) {
            assertThrows(AccountRefused.class, () -> moderation.hide(nobody, wet, HideReason.SPAM, "", SOON));
            assertThrows(AccountRefused.class, () -> moderation.restore(nobody, wet, "Why not.", SOON));
            assertThrows(AccountRefused.class, () -> moderation.list(nobody, all, 0, 10));
            assertThrows(AccountRefused.class, () -> moderation.count(nobody, all));
            assertThrows(AccountRefused.class, () -> moderation.history(nobody, wet));
        }
        assertTrue(seen(wet).isVisible());
    }

    @Test
    void moderatorsFindCommentsByStateAndText() {
        String word = UUID.randomUUID().toString();
        CommentId first = say(ann, null, "100% " + word);
        CommentId second = say(ann, null, "1000 " + word.toUpperCase());
        moderation.hide(mod, first, HideReason.SPAM, "Numbers.", SOON);

        var found = moderation.list(mod, new Filter(null, word), 0, 10);

        assertEquals(List.of(second, first), found.stream().map(ModeratedComment::id).toList());
        assertEquals(new ModeratedComment(first, rain, ann, NOON, found.get(1).html(), CommentState.HIDDEN,
                HideReason.SPAM, "Numbers.", mod, SOON), found.get(1));
        assertTrue(found.get(1).html().contains("100%"), found.get(1).html());
        assertNull(found.get(0).decidedBy());
        assertEquals("", found.get(0).note());
        assertEquals(2, moderation.count(mod, new Filter(null, word)));
        assertEquals(List.of(first), moderation.list(mod, new Filter(null, word), 1, 1).stream().map(ModeratedComment::id).toList());
        assertEquals(1, moderation.count(mod, new Filter(CommentState.HIDDEN, word)));
        assertEquals(1, moderation.count(mod, new Filter(null, "100% " + word)));
        assertEquals(0, moderation.count(mod, new Filter(null, word.replace('-', '_'))));
        assertEquals(0, moderation.count(mod, new Filter(CommentState.DELETED, word)));
    }

    @Test
    void whoComesBackIsToldHowManyCommentsOfOthersAreNew() {
        assertEquals(Map.of(), visits.newSince(ann, List.of(rain), NOON), "she never was there");
        say(bob, null, "Before she came.");
        visits.visited(ann, rain, NOON.plusSeconds(1));
        assertEquals(Map.of(), visits.newSince(ann, List.of(rain), TOO_LATE));

        sayAt(SOON, bob);
        sayAt(SOON, ann);
        CommentId hidden = sayAt(SOON, bob);
        moderation.hide(mod, hidden, HideReason.OFF_TOPIC, "", SOON);
        comments.delete(bob, sayAt(SOON, bob), SOON);
        assertEquals(Map.of(rain, 1), visits.newSince(ann, List.of(rain, published()), TOO_LATE));
        assertEquals(Map.of(), visits.newSince(ann, List.of(rain), NOON.plusSeconds(2)), "not yet posted");
        assertEquals(Map.of(), visits.newSince(bob, List.of(rain), TOO_LATE), "he never was there");
        assertEquals(Map.of(), visits.newSince(null, List.of(rain), TOO_LATE), "nobody in particular");
    }

    @Test
    void onlyTheLastVisitIsKeptAndItCanBeForgotten() {
        visits.visited(ann, rain, SOON);
        visits.visited(ann, rain, NOON);
        assertEquals(SOON, visits.last(ann, rain).orElseThrow());
        visits.visited(ann, rain, TOO_LATE);
        assertEquals(TOO_LATE, visits.last(ann, rain).orElseThrow());

        visits.visited(bob, rain, SOON);
        visits.forget(ann);
        assertTrue(visits.last(ann, rain).isEmpty());
        assertTrue(visits.last(bob, rain).isPresent());
    }

    @Test
    void theLiveliestDiscussionOfTheWeekComesFirst() {
        Instant week = Instant.parse("2033-05-05T12:00:00Z");
        ArticleId calm = rain;
        comments.post(ann, new NewComment(calm, null, "One.", UUID.randomUUID()), week);
        rain = published();
        for (int i = 0; i < 3; i++) sayAt(week.plusSeconds(i), bob);
        moderation.hide(mod, sayAt(week, bob), HideReason.SPAM, "", week);
        sayAt(week.minusSeconds(1), bob);
        sayAt(week.plusSeconds(61), bob);

        assertEquals(List.of(new LivelyDiscussions.Lively(rain, 3), new LivelyDiscussions.Lively(calm, 1)),
                lively.since(week, week.plusSeconds(60), 5));
        assertEquals(1, lively.since(week, week.plusSeconds(60), 1).size());
    }

    CommentId sayAt(Instant at, AccountId author) {
        return comments.post(author, new NewComment(rain, null, "Said.", UUID.randomUUID()), at);
    }
}

package org.kiosque.comments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.comments.CommentState;
import org.kiosque.comments.CommentView;
import org.kiosque.comments.HideReason;

class ThreadOrderTest {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
    static final Duration WINDOW = Duration.ofMinutes(15);

    static CommentRow row(long id, Long parent, CommentState state) {
        return new CommentRow(id, parent, 7, NOON, null, "<p>" + id + "</p>", state,
                state == CommentState.HIDDEN ? HideReason.SPAM : null);
    }

    static CommentRow visible(long id, Long parent) {
        return row(id, parent, CommentState.VISIBLE);
    }

    static List<CommentView> order(CommentRow... rows) {
        return ThreadOrder.of(Arrays.asList(rows), WINDOW);
    }

    /** As {@code 1 .2 ..3}: a dot for each step down. */
    static String outline(List<CommentView> views) {
        return views.stream().map(view -> ".".repeat(view.depth()) + view.id()).collect(Collectors.joining(" "));
    }

    @Test
    void nothingIsNothing() {
        assertEquals(List.of(), order());
    }

    @Test
    void everyAnswerFollowsItsParentAndComesBeforeTheNextSibling() {
        var views = order(visible(1, null), visible(2, null), visible(3, 1L), visible(4, 2L), visible(5, 1L),
                visible(6, 3L));

        assertEquals("1 .3 ..6 .5 2 .4", outline(views));
    }

    @Test
    void anAnswerStampedByAClockThatRunsBehindStillFindsItsParent() {
        assertEquals("5 .2", outline(order(visible(2, 5L), visible(5, null))));
    }

    @Test
    void aDeletedCommentStaysAsAStubWhileItHasAnswers() {
        var views = order(row(1, null, CommentState.DELETED), visible(2, 1L));

        assertEquals("1 .2", outline(views));
        assertNull(views.get(0).author());
        assertEquals("", views.get(0).html());
        assertEquals(NOON, views.get(0).editableUntil());
    }

    @Test
    void deletedCommentsWithoutAnswersAreForgotten() {
        var views = order(row(1, null, CommentState.DELETED), row(2, 1L, CommentState.DELETED), visible(3, null));

        assertEquals("3", outline(views));
    }

    @Test
    void aHiddenCommentKeepsItsPlaceAndItsReasonButNotItsText() {
        var hidden = order(row(1, null, CommentState.HIDDEN)).get(0);

        assertEquals(CommentState.HIDDEN, hidden.state());
        assertEquals(HideReason.SPAM, hidden.hideReason());
        assertEquals(new AccountId(7), hidden.author());
        assertEquals("", hidden.html());
    }

    @Test
    void aVisibleCommentSaysUntilWhenItMayBeChanged() {
        assertEquals(NOON.plus(WINDOW), order(visible(1, null)).get(0).editableUntil());
    }

    @Test
    void aThousandAnswersDeepIsNotTooDeep() {
        var chain = LongStream.rangeClosed(1, 1_000).mapToObj(id -> visible(id, id == 1 ? null : id - 1)).toList();

        var views = ThreadOrder.of(chain, WINDOW);

        assertEquals(1_000, views.size());
        assertEquals(999, views.get(999).depth());
    }

    @Test
    void tenThousandCommentsFindTheirPlaces() {
        var rows = LongStream.rangeClosed(1, 10_000).mapToObj(id -> visible(id, id <= 10 ? null : id / 10)).toList();

        var views = ThreadOrder.of(rows, WINDOW);

        assertEquals(10_000, views.size());
        assertEquals(10_000, views.stream().map(CommentView::id).distinct().count());
        var depths = views.stream().collect(Collectors.toMap(CommentView::id, CommentView::depth));
        for (var view : views)
            assertEquals(view.parent() == null ? 0 : depths.get(view.parent()) + 1, assertPresent(depths.get(view.id())));
    }

    private static int assertPresent(Integer depth) {
        assertNotNull(depth);
        return depth;
    }
}

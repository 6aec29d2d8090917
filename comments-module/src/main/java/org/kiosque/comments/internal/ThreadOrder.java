package org.kiosque.comments.internal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kiosque.comments.CommentView;

/**
 * Puts every answer after its parent and before its parent's next sibling. Each comment is touched a fixed number of
 * times and nothing recurses, so neither a long discussion nor a deep one is a danger.
 */
final class ThreadOrder {

    private record Placed(CommentRow row, int depth) {}

    private ThreadOrder() {}

    /** @param oldestFirst all comments under one article; an answer may come before its parent */
    static List<CommentView> of(List<CommentRow> oldestFirst, Duration editWindow) {
        return withoutForgotten(placed(oldestFirst), editWindow);
    }

    private static List<Placed> placed(List<CommentRow> oldestFirst) {
        Map<Long, List<CommentRow>> answers = new HashMap<>();
        for (var row : oldestFirst) answers.computeIfAbsent(row.parent(), parent -> new ArrayList<>()).add(row);

        List<Placed> placed = new ArrayList<>(oldestFirst.size());
        Deque<Placed> waiting = new ArrayDeque<>();
        pushReversed(answers.get(null), 0, waiting);
        while (!waiting.isEmpty()) {
            Placed next = waiting.pop();
            placed.add(next);
            pushReversed(answers.get(next.row().id()), next.depth() + 1, waiting);
        }
        return placed;
    }

    private static void pushReversed(List<CommentRow> siblings, int depth, Deque<Placed> waiting) {
        if (siblings == null) return;
        for (int i = siblings.size() - 1; i >= 0; i--) waiting.push(new Placed(siblings.get(i), depth));
    }

    /** From the end, because a deleted comment stays only if an answer to it stays. */
    private static List<CommentView> withoutForgotten(List<Placed> placed, Duration editWindow) {
        Set<Long> answered = new HashSet<>();
        Deque<CommentView> views = new ArrayDeque<>(placed.size());
        for (int i = placed.size() - 1; i >= 0; i--) {
            CommentRow row = placed.get(i).row();
            if (row.isDeleted() && !answered.contains(row.id())) continue;
            answered.add(row.parent());
            views.addFirst(row.view(placed.get(i).depth(), editWindow));
        }
        return List.copyOf(views);
    }
}

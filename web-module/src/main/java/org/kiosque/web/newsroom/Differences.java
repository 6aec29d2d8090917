package org.kiosque.web.newsroom;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts side by side, paragraph by paragraph, with the words marked that only one of them has. */
final class Differences {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    /** Comparing takes as long as both lengths multiplied: beyond, a text is said to be another one. */
    private static final long PATIENCE = 4_000_000;
    /** Of paragraphs that share a smaller part of their letters than this, the differences would be all there is to see. */
    private static final double ALIKE = 0.3;
    /** Paragraphs that are the same, beside one that is not. */
    private static final int CONTEXT = 1;

    /**
     * A paragraph of each text, as HTML of which all but {@code ins} and {@code del} is escaped.
     *
     * @param before empty when only the other text has one
     * @param skipped how many that are the same are left out here; then there is nothing else
     */
    public record Row(String before, String after, int skipped) {
        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    private Differences() {}

    /** @return none when the texts are the same */
    static List<Row> of(List<String> before, List<String> after) {
        var rows = new ArrayList<Row>();
        if (before.equals(after)) return rows;
        if ((long) before.size() * after.size() > PATIENCE) {
            changed(before, after, rows);
            return rows;
        }
        int done = 0;
        for (Change change : changes(before, after)) {
            same(before.subList(done, change.from), done == 0, false, rows);
            changed(before.subList(change.from, change.to), after.subList(change.freshFrom, change.freshTo), rows);
            done = change.to;
        }
        same(before.subList(done, before.size()), false, true, rows);
        return rows;
    }

    /** A stretch of the one text in the place of a stretch of the other; the library tells both halves of it apart. */
    private record Change(int from, int to, int freshFrom, int freshTo) {
        Change and(Change next) {
            return new Change(Math.min(from, next.from), Math.max(to, next.to),
                    Math.min(freshFrom, next.freshFrom), Math.max(freshTo, next.freshTo));
        }
    }

    private static List<Change> changes(List<String> before, List<String> after) {
        DiffAlgorithmI<String> algorithm = MyersDiffWithLinearSpace.factory().create();
        var changes = new ArrayList<Change>();
        for (var delta : DiffUtils.diff(before, after, algorithm).getDeltas()) {
            var old = delta.getSource();
            var fresh = delta.getTarget();
            var change = new Change(old.getPosition(), old.getPosition() + old.size(), fresh.getPosition(), fresh.getPosition() + fresh.size());
            int last = changes.size() - 1;
            if (last >= 0 && isBlank(before.subList(changes.get(last).to, change.from))) changes.set(last, changes.get(last).and(change));
            else changes.add(change);
        }
        return changes;
    }

    /** @return whether two changes are one for who reads them */
    private static boolean isBlank(List<String> between) {
        return between.stream().allMatch(String::isBlank);
    }

    private static void same(List<String> paragraphs, boolean first, boolean last, List<Row> rows) {
        int head = first ? 0 : Math.min(CONTEXT, paragraphs.size());
        int tail = last ? 0 : Math.min(CONTEXT, paragraphs.size() - head);
        int skipped = paragraphs.size() - head - tail;
        for (String paragraph : paragraphs.subList(0, head)) rows.add(same(paragraph));
        if (skipped == 1) rows.add(same(paragraphs.get(head)));
        else if (skipped > 1) rows.add(new Row("", "", skipped));
        for (String paragraph : paragraphs.subList(paragraphs.size() - tail, paragraphs.size())) rows.add(same(paragraph));
    }

    private static Row same(String paragraph) {
        return new Row(escaped(paragraph), escaped(paragraph), 0);
    }

    private static void changed(List<String> before, List<String> after, List<Row> rows) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            if (i >= after.size()) rows.add(new Row(marked("del", before.get(i)), "", 0));
            else if (i >= before.size()) rows.add(new Row("", marked("ins", after.get(i)), 0));
            else rows.add(words(before.get(i), after.get(i)));
        }
    }

    private static Row words(String before, String after) {
        List<String> old = wordsOf(before);
        List<String> fresh = wordsOf(after);
        if ((long) old.size() * fresh.size() > PATIENCE) return new Row(marked("del", before), marked("ins", after), 0);
        var changes = changes(old, fresh);
        int gone = changes.stream().mapToInt(change -> letters(old.subList(change.from, change.to))).sum();
        if (letters(old) - gone < ALIKE * Math.max(letters(old), letters(fresh)))
            return new Row(marked("del", before), marked("ins", after), 0);
        var left = new StringBuilder();
        var right = new StringBuilder();
        int done = 0;
        for (Change change : changes) {
            String same = escaped(String.join("", old.subList(done, change.from)));
            left.append(same).append(marked("del", String.join("", old.subList(change.from, change.to))));
            right.append(same).append(marked("ins", String.join("", fresh.subList(change.freshFrom, change.freshTo))));
            done = change.to;
        }
        String rest = escaped(String.join("", old.subList(done, old.size())));
        return new Row(left + rest, right + rest, 0);
    }

    private static int letters(List<String> words) {
        return words.stream().filter(word -> !word.isBlank()).mapToInt(String::length).sum();
    }

    private static List<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String marked(String tag, String text) {
        return text.isEmpty() ? "" : "<" + tag + ">" + escaped(text) + "</" + tag + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

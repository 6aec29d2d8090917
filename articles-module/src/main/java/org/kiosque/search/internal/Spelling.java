package org.kiosque.search.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How far a typed word is from one that exists. */
final class Spelling {

    /** @param pieces in how many it stands */
    record Word(String word, String bare, int pieces) {}

    private Spelling() {}

    /** @param bare without accents. @return the nearest of these, the more common of two; empty when all are too far away */
    static Optional<Word> nearest(String bare, Collection<Word> words) {
        return words.stream().filter(word -> distance(bare, word.bare()) <= errors(bare.length()))
                .min(Comparator.<Word>comparingInt(word -> distance(bare, word.bare())).thenComparing(Word::pieces, Comparator.reverseOrder())
                        .thenComparing(Word::word));
    }

    /** As many as somebody may make in a word of that length and still mean it. */
    private static int errors(int length) {
        if (length < 4) return 0;
        return length < 8 ? 1 : 2;
    }

    /** Letters left out, put in, replaced, and neighbours that changed places: each counts as one (optimal string alignment). */
    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) steps[i][0] = i;
        for (int j = 0; j <= other.length(); j++) steps[0][j] = j;
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int least = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
                steps[i][j] = swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
            }
        }
        return steps[one.length()][other.length()];
    }
}

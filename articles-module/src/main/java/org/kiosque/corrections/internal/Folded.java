package org.kiosque.corrections.internal;

import java.util.Arrays;

/**
 * A text with everything made alike that people type differently than typesetters: blanks, quotation marks, apostrophes,
 * dashes, ellipses, and the spaces French sets before its marks.
 *
 * @param origins where in the original each character comes from
 */
record Folded(String text, int[] origins) {

    private static final String ELLIPSIS = "...";

    static Folded of(String original) {
        var text = new StringBuilder();
        int[] origins = new int[original.length() * ELLIPSIS.length()];
        boolean blank = false;
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (Character.getType(c) == Character.FORMAT) continue;
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
                continue;
            }
            String alike = alike(c);
            if (blank && text.length() > 0 && !standsClose(alike, text.charAt(text.length() - 1))) {
                origins[text.length()] = i;
                text.append(' ');
            }
            blank = false;
            Arrays.fill(origins, text.length(), text.length() + alike.length(), i);
            text.append(alike);
        }
        return new Folded(text.toString(), Arrays.copyOf(origins, text.length()));
    }

    private static boolean standsClose(String next, char before) {
        return before == '"' || "\";:!?%".contains(next);
    }

    private static String alike(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ', '′', '`', '´' -> "'";
            case '«', '»', '“', '”', '„', '‟', '″' -> "\"";
            case '–', '—', '‑', '‐', '−' -> "-";
            case '…' -> ELLIPSIS;
            default -> String.valueOf(c);
        };
    }

    /** @return the first place in this text that comes from there or later in the original */
    int placeOf(int origin) {
        int place = Arrays.binarySearch(origins, origin);
        if (place < 0) return -place - 1;
        while (place > 0 && origins[place - 1] == origin) place--;
        return place;
    }
}

package org.kiosque.corrections;

import java.text.Normalizer;

/** Plain text as it is kept: what is stored is what was hashed, and what any other program reads. */
public final class Plain {

    private Plain() {}

    /**
     * @return the text in form NFC, its lines ending with a line feed, without control characters and without blanks
     *     around it; empty for null
     */
    public static String text(String typed) {
        if (typed == null) return "";
        String lines = typed.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}", "");
        return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
    }

    /** Counts characters as the database does, and as people do: an emoji is one. */
    static boolean has(String text, int min, int max) {
        int length = text.codePointCount(0, text.length());
        return length >= min && length <= max;
    }
}

package org.kiosque.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** A line of plain text in which the words that were looked for stand out. It holds no markup of any kind. */
public record Snippet(List<Run> runs) {

    /** @param found whether it was looked for */
    public record Run(String text, boolean found) {}

    /** What the database puts before and after a word it has found; texts hold no control characters. */
    public static final char BEGINS = '\u0002';
    public static final char ENDS = '\u0003';

    /** Characters of an excerpt, and of what stands before the first word found in it. */
    private static final int LENGTH = 240;
    private static final int BEFORE = 60;
    private static final String GOES_ON = "…";

    public Snippet {
        runs = List.copyOf(runs);
    }

    /** Where something was found: from a character on, up to another. */
    private record Place(int from, int to) {}

    /**
     * @param text to be shown
     * @param marked the same text with {@link #BEGINS} and {@link #ENDS} put into it; its other characters are not shown
     * @return all of the text
     */
    public static Snippet whole(String text, String marked) {
        return cut(text, places(text, marked), 0, text.length());
    }

    /** @return the stretch of the text with the most of what was looked for, its beginning when there is nothing of it */
    public static Snippet excerpt(String text, String marked) {
        List<Place> places = places(text, marked);
        int best = 0;
        int most = 0;
        for (Place place : places) {
            int from = Math.max(0, place.from() - BEFORE);
            int here = words(text, places, from, from + LENGTH);
            if (here > most) {
                most = here;
                best = from;
            }
        }
        int from = begin(text, best);
        return cut(text, places, from, end(text, from, Math.min(text.length(), from + LENGTH)));
    }

    public String text() {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    private static List<Place> places(String text, String marked) {
        var places = new ArrayList<Place>();
        int at = 0;
        int begun = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == BEGINS) begun = at;
            else if (c != ENDS) at++;
            else if (begun >= 0) places.add(new Place(begun, at));
        }
        return at == text.length() ? places : List.of();
    }

    /** How many different words of these are there. */
    private static int words(String text, List<Place> places, int from, int to) {
        var words = new HashSet<String>();
        for (Place place : places)
            if (place.from() >= from && place.to() <= to) words.add(text.substring(place.from(), place.to()).toLowerCase(Locale.ROOT));
        return words.size();
    }

    private static int begin(String text, int from) {
        if (from == 0) return 0;
        int blank = text.indexOf(' ', from);
        return blank < 0 || blank - from > BEFORE ? whole(text, from) : blank + 1;
    }

    private static int end(String text, int from, int to) {
        if (to == text.length()) return to;
        int blank = text.lastIndexOf(' ', to);
        return blank <= from ? whole(text, to) : blank;
    }

    /** Never in the middle of a character. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static Snippet cut(String text, List<Place> places, int from, int to) {
        var runs = new ArrayList<Run>();
        int at = from;
        if (from > 0) runs.add(new Run(GOES_ON, false));
        for (Place place : places) {
            if (place.from() < at || place.to() > to) continue;
            if (place.from() > at) runs.add(new Run(text.substring(at, place.from()), false));
            runs.add(new Run(text.substring(place.from(), place.to()), true));
            at = place.to();
        }
        if (at < to) runs.add(new Run(text.substring(at, to), false));
        if (to < text.length()) runs.add(new Run(GOES_ON, false));
        return new Snippet(runs);
    }
}

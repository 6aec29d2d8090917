package org.kiosque.media;

import java.time.LocalDate;

/**
 * Which pictures a list shows.
 *
 * @param text words of the file's name, the description, caption or credit, all of them, in any case, with or without
 *     accents; empty for all
 * @param today decides which rights have ended
 */
public record MediaSearch(String text, Which which, LocalDate today) {

    public static final int TEXT_MAX = 160;

    /** What narrows the list; retired pictures are in the last one only. */
    public enum Which { ALL, MINE, UNDESCRIBED, EXPIRED, RETIRED }

    public MediaSearch {
        text = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
        if (text.length() > TEXT_MAX) text = text.substring(0, TEXT_MAX);
        if (which == null || today == null) throw new IllegalArgumentException("A search has a kind and a day.");
    }
}

package org.kiosque.newsroom;

/**
 * Which pieces a list shows.
 *
 * @param state null for all
 * @param text part of a title in any case, with or without accents; empty for all
 */
public record Search(State state, String text) {

    public Search {
        text = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}

package org.kiosque.corrections;

/**
 * Words in their surroundings, plain text. An ellipsis stands where the article goes on.
 *
 * @param before what stands in front of them, on from the beginning of a word
 * @param words as the article has them today
 * @param after what stands behind them
 */
public record Passage(String before, String words, String after) {}

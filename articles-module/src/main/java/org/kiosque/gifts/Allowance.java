package org.kiosque.gifts;

/** How many pieces somebody may give away. @param perMonth in a calendar month; @param left of them, never below 0 */
public record Allowance(int perMonth, int left) {}

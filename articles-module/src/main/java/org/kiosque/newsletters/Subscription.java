package org.kiosque.newsletters;

/** What a link in a letter is about. */
public record Subscription(Newsletter newsletter, boolean active) {}

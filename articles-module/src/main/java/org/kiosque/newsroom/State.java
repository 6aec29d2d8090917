package org.kiosque.newsroom;

/** Where a piece stands. */
public enum State {
    DRAFT,
    PUBLISHED
}

package org.kiosque.articles;

/** For whom the whole text is. */
public enum Access {
    FREE,
    SUBSCRIBERS
}

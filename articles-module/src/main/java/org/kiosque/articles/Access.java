package org.kiosque.articles;

/** For whom the whole text is, at one moment. */
public enum Access {
    FREE,
    SUBSCRIBERS
}

package org.kiosque.articles;

/** What it is. */
public enum Kind {
    /** A written-out piece with a subtitle and a standfirst. */
    ARTICLE,
    /** A short item: a title and a few paragraphs. */
    BRIEF
}

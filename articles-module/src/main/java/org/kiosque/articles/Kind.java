package org.kiosque.articles;

/** What it is. */
public enum Kind {
    /** A written-out piece with a subtitle and a standfirst. */
    ARTICLE,
    /** A short item: a title and a few paragraphs, free for everybody. */
    BRIEF,
    /** What the paper itself thinks. */
    EDITORIAL,
    /** A running account of an event, entry by entry. */
    LIVE,
    /** Pictures with captions. */
    GALLERY,
    /** One drawing. */
    CARTOON,
    /** What stays: the legal notice, the charter. It is in no section and in no list, and takes no comments. */
    PAGE;

    /** @return whether it speaks for the paper, so that only those who run the desk bring it out */
    public boolean speaksForThePaper() {
        return this == EDITORIAL || this == PAGE;
    }

    /** @return whether it is made of pictures, so that it comes out with one at least, and with or without words */
    public boolean isOfPictures() {
        return this == GALLERY || this == CARTOON;
    }

    /** @return whether its text is all there is to read, so that its length says how long that takes */
    public boolean isReadThrough() {
        return this != LIVE && !isOfPictures();
    }
}

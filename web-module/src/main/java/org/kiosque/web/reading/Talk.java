package org.kiosque.web.reading;

/** How much is said about a piece. @param fresh how much of it is new to the visitor, who has been there before */
public record Talk(int comments, int fresh) {

    static final Talk NONE = new Talk(0, 0);
}

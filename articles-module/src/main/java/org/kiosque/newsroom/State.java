package org.kiosque.newsroom;

/** Where a piece stands on its way. */
public enum State {
    IDEA,
    DRAFT,
    /** Handed in: the author waits, an editor reads. */
    IN_REVIEW,
    /** Read and approved: it only has to come out. */
    READY,
    /** Comes out by itself at its moment. */
    SCHEDULED,
    PUBLISHED,
    /** Public for good, and closed: nobody changes it, nobody comments. */
    ARCHIVED;

    public boolean isPublic() {
        return this == PUBLISHED || this == ARCHIVED;
    }

    /** @return whether a piece gets there by hand alone; the others need a moment, a text or a reader */
    public boolean isOnTheDesk() {
        return compareTo(READY) <= 0;
    }
}

package org.kiosque.newsletters;

/** Where an issue stands. */
public enum IssueState {
    /** Being written; nothing happens by itself. */
    DRAFT,
    /** Goes out at its moment; until then it may still be changed. */
    SCHEDULED,
    /** Its words and its recipients are fixed; it leaves in batches. */
    SENDING,
    /** It has left for everybody, and stands in the archive. */
    SENT,
    /** Given up. Whoever had not received it yet never will. */
    CANCELLED;

    /** @return whether its words may still be changed */
    public boolean isOpen() {
        return this == DRAFT || this == SCHEDULED;
    }
}

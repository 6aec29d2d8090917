package org.kiosque.comments;

/** What readers see of a comment. */
public enum CommentState {
    VISIBLE,
    /** Taken out of sight by a moderator, with a reason; its place stays. */
    HIDDEN,
    /** Taken back by its author; its place stays as long as it has answers. */
    DELETED
}

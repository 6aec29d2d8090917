package org.kiosque.comments;

/** Which comment. Prints as the bare number of its permanent address, {@code #comment-123}. */
public record CommentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package org.kiosque.newsletters;

/** Which issue of a letter, as the back office knows it; readers know its number. Prints as the bare number. */
public record IssueId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

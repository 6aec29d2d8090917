package org.kiosque.articles;

/** Which entry of a live. Prints as the bare number that stands in its address. */
public record LiveEntryId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

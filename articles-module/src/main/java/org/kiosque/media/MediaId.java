package org.kiosque.media;

/** Which picture of the library. Prints as the bare number that stands in its addresses. */
public record MediaId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package org.kiosque.articles;

/** Which series of articles. */
public record SeriesId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

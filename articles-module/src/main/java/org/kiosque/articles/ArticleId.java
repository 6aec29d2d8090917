package org.kiosque.articles;

/** Which article or brief. Prints as the bare number that stands in its address. */
public record ArticleId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package org.kiosque.frontpage;

/** Which arrangement of the home page. */
public record ArrangementId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package org.kiosque.accounts;

/** Who. Prints as the bare number, so that pages and logs can write it as it is. */
public record AccountId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

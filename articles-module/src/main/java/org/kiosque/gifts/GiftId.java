package org.kiosque.gifts;

/** Which gift. */
public record GiftId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

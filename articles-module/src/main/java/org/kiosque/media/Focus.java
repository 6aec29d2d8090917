package org.kiosque.media;

/** Where a picture's subject is, in percent from its left and upper edges. */
public record Focus(int x, int y) {

    public static final Focus CENTRE = new Focus(50, 50);

    public Focus {
        if (x < 0 || x > 100 || y < 0 || y > 100)
            throw new IllegalArgumentException("A focal point lies from 0 to 100 percent into the picture.");
    }
}

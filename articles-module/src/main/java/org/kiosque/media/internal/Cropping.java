package org.kiosque.media.internal;

import java.awt.image.BufferedImage;
import org.kiosque.media.Focus;
import org.kiosque.media.Frame.Cut;

/** The part of a picture whose middle is as near to the focal point as the edges allow. */
final class Cropping {

    private Cropping() {}

    static BufferedImage of(BufferedImage whole, Cut cut, Focus focus) {
        var part = Size.of(whole).frame().cut(cut);
        return whole.getSubimage(start(whole.getWidth(), part.width(), focus.x()),
                start(whole.getHeight(), part.height(), focus.y()), part.width(), part.height());
    }

    /** @return where the part begins, in pixels */
    static int start(int whole, int part, int focusPercent) {
        long middle = Math.round(whole * focusPercent / 100.0);
        return (int) Math.max(0, Math.min(whole - part, middle - part / 2));
    }
}

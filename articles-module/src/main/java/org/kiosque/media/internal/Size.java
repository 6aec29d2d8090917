package org.kiosque.media.internal;

import java.awt.image.BufferedImage;
import org.kiosque.media.Frame;

/** What is known of a picture once it is decoded. @param transparent whether it lets something show through */
record Size(Frame frame, boolean transparent) {

    static Size of(BufferedImage image) {
        return new Size(new Frame(image.getWidth(), image.getHeight()), image.getColorModel().hasAlpha());
    }
}

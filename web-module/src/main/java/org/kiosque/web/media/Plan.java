package org.kiosque.web.media;

import org.kiosque.media.Focus;
import org.kiosque.media.Frame;
import org.kiosque.media.Frame.Cut;
import org.kiosque.media.Frame.Part;

/**
 * A picture as it lies on the desk, in pixels of the page: its size there is fixed, so that a click on it is understood
 * without a script.
 */
public record Plan(Frame frame, Focus focus) {

    private static final int WIDTH_MAX = 560;
    private static final int HEIGHT_MAX = 460;

    static Plan of(Frame whole, Focus focus) {
        double scale = Math.min(1, Math.min(WIDTH_MAX / (double) whole.width(), HEIGHT_MAX / (double) whole.height()));
        return new Plan(new Frame(scaled(whole.width(), scale), scaled(whole.height(), scale)), focus);
    }

    private static int scaled(int pixels, double scale) {
        return Math.max(1, (int) Math.round(pixels * scale));
    }

    public int getX() {
        return Math.round(frame.width() * focus.x() / 100f);
    }

    public int getY() {
        return Math.round(frame.height() * focus.y() / 100f);
    }

    /** @return what is left of it when it is wide */
    public Part getPart() {
        return frame.cut(Cut.WIDE, focus);
    }

    /** @return the focal point that a click at this place means */
    Focus at(int x, int y) {
        return new Focus(percent(x, frame.width()), percent(y, frame.height()));
    }

    private static int percent(int pixels, int of) {
        return Math.max(0, Math.min(100, Math.round(pixels * 100f / of)));
    }
}

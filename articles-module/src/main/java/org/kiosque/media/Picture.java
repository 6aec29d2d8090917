package org.kiosque.media;

import java.time.LocalDate;

/**
 * A picture as a page shows it.
 *
 * @param alt what it shows, for those who cannot see it; empty until somebody has described it
 * @param caption may be empty
 * @param credit who made it, may be empty
 * @param width of the whole picture in pixels
 * @param height of the whole picture in pixels
 * @param version eight hexadecimal digits; others whenever a rendition looks different
 * @param rightsUntil the last day it may be shown, null when nobody has set one
 */
public record Picture(MediaId id, String alt, String caption, String credit, int width, int height, String version,
                      LocalDate rightsUntil) {

    /** @return its size when it is cut like this */
    public Frame frame(Frame.Cut cut) {
        return new Frame(width, height).cut(cut);
    }

    public boolean isExpired(LocalDate today) {
        return rightsUntil != null && rightsUntil.isBefore(today);
    }
}

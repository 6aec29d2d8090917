package org.kiosque.media;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture as a page shows it.
 *
 * @param alt what it shows, for those who cannot see it; empty until somebody has described it
 * @param caption may be empty
 * @param credit who made it, may be empty
 * @param width of the uncropped picture in pixels
 * @param height of the uncropped picture in pixels
 * @param version eight hexadecimal digits; another one whenever any of the renditions looks different
 * @param rightsUntil the last day it may be shown, null when nobody has set one
 */
public record Picture(MediaId id, String alt, String caption, String credit, int width, int height, String version,
                      LocalDate rightsUntil) {

    /** How the picture is cut. */
    public enum Cut {
        /** As it was uploaded. */
        WHOLE,
        /** 16 to 9, around the focal point. */
        WIDE
    }

    private static final List<Integer> USUAL_WIDTHS = List.of(320, 640, 960, 1280);
    private static final int WIDTH_MAX = 1920;

    public boolean isExpired(LocalDate today) {
        return rightsUntil != null && rightsUntil.isBefore(today);
    }

    /** @return the widths it is there in, in pixels, the smallest first; the last is its own width, at most 1920 */
    public List<Integer> widths(Cut cut) {
        int largest = Math.min(width(cut), WIDTH_MAX);
        var widths = new ArrayList<>(USUAL_WIDTHS.stream().filter(usual -> usual < largest).toList());
        widths.add(largest);
        return List.copyOf(widths);
    }

    /** @return the width in pixels of what the cut leaves */
    public int width(Cut cut) {
        return cut == Cut.WHOLE ? width : Math.min(width, Math.max(1, Math.round(height * 16 / 9f)));
    }

    /** @return the height in pixels of what the cut leaves */
    public int height(Cut cut) {
        return cut == Cut.WHOLE ? height : Math.min(height, Math.max(1, Math.round(width * 9 / 16f)));
    }

    /** @return how high the rendition of this width is, in pixels, at least 1 */
    public int heightAt(Cut cut, int renditionWidth) {
        return Math.max(1, Math.round(height(cut) * (renditionWidth / (float) width(cut))));
    }
}

package org.kiosque.media;

import java.util.List;
import java.util.stream.Stream;

/** The size of a picture in pixels, and what follows from it. */
public record Frame(int width, int height) {

    /** How a picture is cut. */
    public enum Cut {
        /** As it was uploaded. */
        WHOLE,
        /** 16 to 9, around the focal point. */
        WIDE
    }

    /** A piece of a picture. @param x where it begins from the left; @param y and from above */
    public record Part(int x, int y, Frame frame) {}

    private static final List<Integer> USUAL_WIDTHS = List.of(320, 640, 960, 1280);
    private static final int WIDTH_MAX = 1920;

    /** @return the largest such part of it */
    public Frame cut(Cut cut) {
        if (cut == Cut.WHOLE) return this;
        return new Frame(Math.min(width, Math.max(1, Math.round(height * 16 / 9f))),
                Math.min(height, Math.max(1, Math.round(width * 9 / 16f))));
    }

    /** @return that part whose middle is as near to the focal point as the edges allow */
    public Part cut(Cut cut, Focus focus) {
        var part = cut(cut);
        return new Part(start(width, part.width, focus.x()), start(height, part.height, focus.y()), part);
    }

    private static int start(int whole, int part, int focusPercent) {
        long middle = Math.round(whole * focusPercent / 100.0);
        return (int) Math.max(0, Math.min(whole - part, middle - part / 2));
    }

    /** @return the widths renditions are made in, the smallest first; the last is its own width, at most 1920 */
    public List<Integer> widths() {
        int largest = Math.min(width, WIDTH_MAX);
        return Stream.concat(USUAL_WIDTHS.stream().filter(usual -> usual < largest), Stream.of(largest)).toList();
    }

    /** @return how high the rendition of this width is, at least 1 */
    public int heightAt(int renditionWidth) {
        return Math.max(1, (int) Math.round((double) height * renditionWidth / width));
    }
}

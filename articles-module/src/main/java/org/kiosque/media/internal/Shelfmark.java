package org.kiosque.media.internal;

import java.nio.charset.StandardCharsets;
import org.kiosque.media.Focus;
import org.kiosque.media.Frame;
import org.kiosque.media.Frame.Cut;
import org.kiosque.media.Rendition.Format;
import org.kiosque.platform.Sha256;

/**
 * Under which keys a picture's files are stored. They rest on the content: the same file uploaded on two nodes at once
 * is written twice to the same places.
 *
 * @param sha256 of the file as it was uploaded, in hexadecimal digits
 */
record Shelfmark(String sha256) {

    private static final int LOOK_DIGITS = 8;

    static Shelfmark of(byte[] file) {
        return new Shelfmark(Sha256.hex(file));
    }

    /** @return what tells two looks of the same picture apart */
    String look(Focus focus) {
        return Sha256.hex((sha256 + " " + focus.x() + " " + focus.y()).getBytes(StandardCharsets.US_ASCII)).substring(0, LOOK_DIGITS);
    }

    String kept(boolean transparent) {
        return folder() + (transparent ? "kept.png" : "kept.jpg");
    }

    /** The focal point changes nothing in a picture that is whole, or 16 to 9 already: it is stored once. */
    String rendition(Frame whole, Cut cut, String look, int width, Format format) {
        return folder() + (isCropped(whole, cut) ? look + "-" : "") + width + "." + format.ending();
    }

    static boolean isCropped(Frame whole, Cut cut) {
        return !whole.cut(cut).equals(whole);
    }

    private String folder() {
        return sha256.substring(0, 2) + "/" + sha256 + "/";
    }
}

package org.kiosque.web.machines;

import jakarta.json.JsonObject;
import org.kiosque.media.Frame.Cut;
import org.kiosque.media.Picture;
import org.kiosque.media.Rendition.Format;
import org.kiosque.web.shell.PictureLinks;

/**
 * A picture as other sites show it beside a link.
 *
 * @param path on this site
 * @param alt may be empty
 */
public record Image(String path, int width, int height, String alt) {

    static final String LOGO = "/assets/images/logo-512.png";
    static final int LOGO_SIZE = 512;

    /** For pages without a picture of their own. */
    static final Image OF_THE_PAPER = new Image("/assets/images/share.png", 1200, 630, "");

    private static final int WIDE_ENOUGH = 1280;

    static Image of(Picture picture) {
        int width = PictureLinks.nearest(picture, Cut.WIDE, WIDE_ENOUGH);
        return new Image(PictureLinks.address(picture, Cut.WIDE, width, Format.JPEG), width,
                picture.frame(Cut.WIDE).heightAt(width), picture.alt());
    }

    JsonObject data(String origin) {
        return Linked.thing("ImageObject").add("url", origin + path).add("width", width).add("height", height).build();
    }
}

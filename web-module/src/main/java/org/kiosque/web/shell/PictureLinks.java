package org.kiosque.web.shell;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.kiosque.media.Frame.Cut;
import org.kiosque.media.Picture;
import org.kiosque.media.Rendition;
import org.kiosque.media.Rendition.Format;

/** Where a picture's files are found: {@code /media/12/0a1b2c3d-640.jpg}, {@code /media/12/0a1b2c3d-640-wide.webp}. */
@Named
@ApplicationScoped
public class PictureLinks {

    /** Wide enough for a list, and known to every picture that has it. */
    private static final int THUMBNAIL = 320;
    private static final int POSTER = 1280;

    /** What a page needs to write down one picture. @param src for those who understand no choice of sizes */
    public record Shown(String webp, String jpeg, String src, int width, int height) {}

    /** @param cut null for the whole picture */
    public Shown shown(Picture picture, Cut cut) {
        Cut asked = cut == null ? Cut.WHOLE : cut;
        var frame = picture.frame(asked);
        int width = nearest(picture, asked, 640);
        return new Shown(choice(picture, asked, Format.WEBP), choice(picture, asked, Format.JPEG),
                address(picture, asked, width, Format.JPEG), frame.width(), frame.height());
    }

    /** @return a small one, wide, as JPEG */
    public String thumbnail(Picture picture) {
        return address(picture, Cut.WIDE, nearest(picture, Cut.WIDE, THUMBNAIL), Format.JPEG);
    }

    /** @return a large one, wide, as JPEG: what other sites show beside a link to ours */
    public String poster(Picture picture) {
        return address(picture, Cut.WIDE, nearest(picture, Cut.WIDE, POSTER), Format.JPEG);
    }

    /** @return the largest there is, whole, as JPEG; null for no picture */
    public String large(Picture picture) {
        return picture == null ? null : address(picture, Cut.WHOLE, nearest(picture, Cut.WHOLE, Integer.MAX_VALUE), Format.JPEG);
    }

    /** @return the smallest width the picture is there in that is no smaller than this one, else its largest */
    public static int nearest(Picture picture, Cut cut, int width) {
        var widths = picture.frame(cut).widths();
        return widths.stream().filter(one -> one >= width).findFirst().orElse(widths.get(widths.size() - 1));
    }

    public static String address(Picture picture, Cut cut, int width, Format format) {
        return address(new Rendition(picture.id(), picture.version(), width, cut, format));
    }

    public static String address(Rendition rendition) {
        return "/media/" + rendition.picture() + "/" + rendition.version() + "-" + rendition.width()
                + (rendition.cut() == Cut.WIDE ? "-wide." : ".") + rendition.format().ending();
    }

    private static String choice(Picture picture, Cut cut, Format format) {
        return picture.frame(cut).widths().stream()
                .map(width -> address(picture, cut, width, format) + " " + width + "w").collect(joining(", "));
    }
}

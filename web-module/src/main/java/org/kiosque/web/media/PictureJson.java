package org.kiosque.web.media;

import java.util.List;
import org.kiosque.media.MediaEntry;
import org.kiosque.web.shell.PictureLinks;

/**
 * A picture as the back office's scripts receive it.
 *
 * @param thumbnail the address of a small one, wide
 * @param rightsUntil as 2030-01-31, missing when nobody has set one
 * @param known whether an upload was this very file once more
 */
public record PictureJson(long id, String version, int width, int height, String name, String alt, String caption,
                          String credit, String thumbnail, String rightsUntil, boolean known) {

    public record Page(List<PictureJson> pictures, int page, int pages, long count) {}

    static PictureJson of(MediaEntry entry, boolean known, PictureLinks links) {
        var picture = entry.picture();
        return new PictureJson(picture.id().value(), picture.version(), picture.width(), picture.height(), entry.name(),
                picture.alt(), picture.caption(), picture.credit(), links.thumbnail(picture),
                picture.rightsUntil() == null ? null : picture.rightsUntil().toString(), known);
    }
}

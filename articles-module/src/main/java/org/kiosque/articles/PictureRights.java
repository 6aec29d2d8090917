package org.kiosque.articles;

import java.time.Instant;
import java.util.List;
import org.kiosque.media.Picture;

/**
 * The pictures that stand in a text, and whether they may still. What {@link Articles}, {@link DailyBriefs} and
 * {@link LiveEntries} give to readers has gone through here already. A day is over when it is in the site's zone.
 */
public interface PictureRights {

    /** @param html as a piece keeps it. @return those whose rights have run out, in the order of the text, each once */
    List<Picture> expired(String html, Instant now);

    /** @param html as a piece keeps it, or kept it. @return the same without those pictures and the words below them */
    String shown(String html, Instant now);
}

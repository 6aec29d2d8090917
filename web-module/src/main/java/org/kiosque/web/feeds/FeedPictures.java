package org.kiosque.web.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.media.Frame.Cut;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.Picture;
import org.kiosque.media.Pictures;
import org.kiosque.media.Rendition;
import org.kiosque.media.Rendition.Format;
import org.kiosque.web.shell.LeadPictures;
import org.kiosque.web.shell.PictureLinks;
import org.kiosque.web.shell.Site;

/** Lead pictures with all that a feed says of them. */
@ApplicationScoped
public class FeedPictures {

    private static final int WIDTH = 1280;
    private static final int REMEMBERED = 500;

    @Inject LeadPictures leads;
    @Inject Pictures pictures;
    @Inject Site site;

    /** What a rendition weighs never changes, and asking the store takes its time. */
    private final Map<Rendition, Long> lengths = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Rendition, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    Map<ArticleId, Feed.Picture> of(Collection<ArticleCard> cards, Instant now) {
        Map<ArticleId, Feed.Picture> shown = new HashMap<>();
        leads.of(cards, now).forEach((piece, picture) -> shown.put(piece, of(picture)));
        return shown;
    }

    private Feed.Picture of(Picture picture) {
        int width = PictureLinks.nearest(picture, Cut.WIDE, WIDTH);
        var rendition = new Rendition(picture.id(), picture.version(), width, Cut.WIDE, Format.JPEG);
        var frame = picture.frame(Cut.WIDE);
        return new Feed.Picture(site.getOrigin() + PictureLinks.address(rendition), Format.JPEG.mediaType(), length(rendition),
                width, Math.max(1, Math.round((float) width * frame.height() / frame.width())),
                FeedHtml.writable(picture.alt()), FeedHtml.writable(picture.credit()));
    }

    private long length(Rendition rendition) {
        synchronized (lengths) {
            if (lengths.containsKey(rendition)) return lengths.get(rendition);
        }
        long length = asked(rendition);
        if (length > 0) {
            synchronized (lengths) {
                lengths.put(rendition, length);
            }
        }
        return length;
    }

    private long asked(Rendition rendition) {
        try {
            var stored = pictures.open(rendition);
            if (stored.isEmpty()) return 0;
            stored.get().content().close();
            return stored.get().length();
        } catch (MediaRefused | IOException storeFailed) {
            return 0;
        }
    }
}

package org.kiosque.articles.internal;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kiosque.articles.PictureRights;
import org.kiosque.media.MediaId;
import org.kiosque.media.Picture;
import org.kiosque.media.Pictures;

/** Whatever text leaves this module for readers comes through here; texts of one page together, with one query. */
@ApplicationScoped
@Transactional
class PrintShop implements PictureRights {

    private Pictures pictures;
    private PaperDays days;

    /** For the CDI proxy only. */
    PrintShop() {}

    @Inject
    PrintShop(Pictures pictures, PaperDays days) {
        this.pictures = pictures;
        this.days = days;
    }

    /** @param texts as they are kept: all those that will be asked of what comes back */
    public Print of(Collection<String> texts, Instant now) {
        return new Print(expired(texts.stream().flatMap(LibraryPictures::shownIn), now).stream().map(Picture::id).collect(toSet()));
    }

    @Override
    public List<Picture> expired(String html, Instant now) {
        return expired(LibraryPictures.shownIn(html), now);
    }

    private List<Picture> expired(Stream<MediaId> shown, Instant now) {
        List<MediaId> ids = shown.distinct().toList();
        var found = pictures.pictures(ids);
        var today = days.of(now);
        return ids.stream().map(found::get).filter(Objects::nonNull).filter(picture -> picture.isExpired(today)).toList();
    }

    @Override
    public String shown(String html, Instant now) {
        return of(List.of(html), now).withoutExpired(html);
    }
}

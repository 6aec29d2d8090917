package org.kiosque.media.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kiosque.media.MediaId;
import org.kiosque.media.Picture;
import org.kiosque.media.Pictures;
import org.kiosque.media.Rendition;
import org.kiosque.media.StoredRendition;

@ApplicationScoped
@Transactional
class DefaultPictures implements Pictures {

    private PictureRepository pictures;
    private Shelf shelf;

    /** For the CDI proxy only. */
    DefaultPictures() {}

    @Inject
    DefaultPictures(PictureRepository pictures, Shelf shelf) {
        this.pictures = pictures;
        this.shelf = shelf;
    }

    @Override
    public Map<MediaId, Picture> pictures(Collection<MediaId> ids) {
        if (ids.isEmpty()) return Map.of();
        return pictures.pictures(ids).stream().collect(toMap(Picture::id, Function.identity()));
    }

    @Override
    public Optional<StoredRendition> open(Rendition rendition) {
        return pictures.find(rendition.picture()).filter(picture -> picture.has(rendition))
                .flatMap(picture -> shelf.get(picture.key(rendition)));
    }
}

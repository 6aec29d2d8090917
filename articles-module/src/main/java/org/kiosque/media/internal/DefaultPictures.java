package org.kiosque.media.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
    private Register register;
    private Shelf shelf;

    /** For the CDI proxy only. */
    DefaultPictures() {}

    @Inject
    DefaultPictures(PictureRepository pictures, Register register, Shelf shelf) {
        this.pictures = pictures;
        this.register = register;
        this.shelf = shelf;
    }

    @Override
    public Map<MediaId, Picture> pictures(Collection<MediaId> ids) {
        if (ids.isEmpty()) return Map.of();
        return pictures.pictures(ids).stream().collect(toMap(Picture::id, Function.identity()));
    }

    @Override
    public boolean knows(MediaId id, String version) {
        return pictures.find(id).filter(picture -> picture.looksOrLooked(version)).isPresent();
    }

    /** No connection to the database waits for the store. */
    @Override
    @Transactional(TxType.SUPPORTS)
    public Optional<StoredRendition> open(Rendition rendition) {
        return register.key(rendition).flatMap(shelf::get);
    }
}

package org.kiosque.media.internal;

import java.io.IOException;
import java.util.Optional;
import org.kiosque.media.StoredRendition;

/** Where files of pictures are kept. A key is of letters, digits, dots, hyphens and slashes. */
interface PictureStore {

    /** Whoever reads at the same moment sees all of it or what was there before. */
    void put(String key, byte[] content, String mediaType) throws IOException;

    Optional<StoredRendition> get(String key) throws IOException;

    /** It need not be there. */
    void remove(String key) throws IOException;
}

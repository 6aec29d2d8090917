package org.kiosque.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.MediaRefused.Reason;
import org.kiosque.media.StoredRendition;

/** The store the site is configured for. What goes wrong with it is for the log; people are told to try again. */
@ApplicationScoped
class Shelf {

    private static final Logger LOG = System.getLogger(Shelf.class.getName());

    private PictureStore store;

    /** For the CDI proxy only. */
    Shelf() {}

    @Inject
    Shelf(S3Settings settings, FolderStore folder, S3Store bucket) {
        this(settings.isWanted() ? bucket : folder);
    }

    Shelf(PictureStore store) {
        this.store = store;
    }

    void put(String key, byte[] content, String mediaType) {
        try {
            store.put(key, content, mediaType);
        } catch (IOException failure) {
            throw failed("write", key, failure);
        }
    }

    Optional<StoredRendition> get(String key) {
        try {
            return store.get(key);
        } catch (IOException failure) {
            throw failed("read", key, failure);
        }
    }

    /** A file that stays behind does no harm. */
    void remove(String key) {
        try {
            store.remove(key);
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "Could not remove " + key + " from the " + store + "; nothing shows it any more.", failure);
        }
    }

    private MediaRefused failed(String what, String key, IOException failure) {
        LOG.log(Level.ERROR, "Could not " + what + " " + key + " in the " + store
                + ": see kiosque.media.folder and kiosque.media.s3 in the README.", failure);
        return new MediaRefused(key, Reason.STORE_FAILED);
    }
}

package org.kiosque.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.kiosque.accounts.AccountId;
import org.kiosque.media.Description;
import org.kiosque.media.Focus;
import org.kiosque.media.MediaEntry;
import org.kiosque.media.MediaId;
import org.kiosque.media.PictureChanged;
import org.kiosque.media.Rendition;

/**
 * The rows of the library, each change a short transaction: none stays open while pictures are decoded, except where a
 * picture is cut anew, see {@link #alone}.
 */
@ApplicationScoped
@Transactional
class Register {

    private PictureRepository pictures;
    private Event<PictureChanged> facts;

    /** For the CDI proxy only. */
    Register() {}

    @Inject
    Register(PictureRepository pictures, Event<PictureChanged> facts) {
        this.pictures = pictures;
        this.facts = facts;
    }

    /** @return the picture this very file has become, out of retirement; empty when nobody has uploaded it yet */
    public Optional<MediaEntry> known(Shelfmark mark) {
        return pictures.find(mark).map(picture -> {
            picture.comeBack();
            pictures.write(picture.id());
            return picture.entry();
        });
    }

    /** @throws jakarta.persistence.PersistenceException when somebody else has just entered the same file */
    public MediaEntry enter(KeptPicture picture) {
        pictures.add(picture);
        pictures.write();
        return picture.entry();
    }

    /** @return where the store keeps it; empty when the picture is unknown or has no such rendition */
    public Optional<String> key(Rendition rendition) {
        return pictures.find(rendition.picture()).filter(picture -> picture.has(rendition)).map(picture -> picture.key(rendition));
    }

    public KeptPicture get(MediaId id) {
        return pictures.get(id);
    }

    /**
     * One hand at a time on the crops of a picture, on all nodes. Somebody who moves the focal point back would else see
     * the crops they have just made taken away by whoever moved it before and still clears up.
     */
    public <T> T alone(MediaId id, Function<KeptPicture, T> work) {
        return work.apply(pictures.lock(id));
    }

    public MediaEntry describe(AccountId by, MediaId id, int revision, Description description, Focus focus, Instant now) {
        var picture = pictures.get(id);
        boolean changed = picture.describe(revision, description, focus);
        pictures.write(id);
        if (changed) facts.fire(new PictureChanged(id, by, now));
        return picture.entry();
    }
}

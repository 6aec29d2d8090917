package org.kiosque.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.media.Description;
import org.kiosque.media.Focus;
import org.kiosque.media.MediaEntry;
import org.kiosque.media.MediaId;
import org.kiosque.media.MediaLibrary;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.MediaRefused.Reason;
import org.kiosque.media.MediaSearch;
import org.kiosque.media.Upload;
import org.kiosque.media.Uploaded;

/** Files first, then the row: what is in the register can be shown. */
@ApplicationScoped
@Transactional
class DefaultMediaLibrary implements MediaLibrary {

    private Register register;
    private PictureRepository pictures;
    private Darkroom darkroom;
    private People people;

    /** For the CDI proxy only. */
    DefaultMediaLibrary() {}

    @Inject
    DefaultMediaLibrary(Register register, PictureRepository pictures, Darkroom darkroom, People people) {
        this.register = register;
        this.pictures = pictures;
        this.darkroom = darkroom;
        this.people = people;
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Uploaded upload(AccountId by, Upload upload, Instant now) {
        people.require(by, Permission.WRITE);
        byte[] file = read(upload);
        var mark = Shelfmark.of(file);
        return register.known(mark).map(entry -> new Uploaded(entry, true)).orElseGet(() -> {
            var size = darkroom.develop(file, mark);
            return enter(new KeptPicture(by, mark, upload.name(), upload.description(), size, now));
        });
    }

    private Uploaded enter(KeptPicture picture) {
        try {
            return new Uploaded(register.enter(picture), false);
        } catch (PersistenceException overtaken) {
            return register.known(picture.mark()).map(entry -> new Uploaded(entry, true)).orElseThrow(() -> overtaken);
        }
    }

    private static byte[] read(Upload upload) {
        try {
            byte[] file = upload.content().readNBytes(Upload.BYTES_MAX + 1);
            if (file.length == 0) throw new MediaRefused("new", Reason.NO_FILE);
            if (file.length > Upload.BYTES_MAX) throw new MediaRefused("new", Reason.TOO_HEAVY);
            return file;
        } catch (IOException brokenOff) {
            throw new MediaRefused("new", Reason.DAMAGED);
        }
    }

    @Override
    public MediaEntry open(AccountId by, MediaId id) {
        people.require(by, Permission.WRITE);
        return pictures.get(id).entry();
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public MediaEntry describe(AccountId by, MediaId id, int revision, Description description, Focus focus, Instant now) {
        people.require(by, Permission.WRITE);
        var before = register.get(id);
        if (before.focus().equals(focus)) return register.describe(by, id, revision, description, focus, now);
        var entry = register.alone(id, picture -> {
            if (picture.entry().revision() != revision) throw new MediaRefused(id, Reason.CHANGED_MEANWHILE);
            darkroom.crop(picture.mark(), picture.size(), focus);
            return register.describe(by, id, revision, description, focus, now);
        });
        register.alone(id, picture -> {
            if (!picture.focus().equals(before.focus())) darkroom.forget(picture.mark(), picture.size().frame(), before.focus());
            return null;
        });
        return entry;
    }

    @Override
    public void retire(AccountId by, MediaId id, Instant now) {
        people.require(by, Permission.WRITE);
        pictures.get(id).retire(by, people.may(by, Permission.EDIT), now);
        pictures.write(id);
    }

    @Override
    public void restore(AccountId by, MediaId id, Instant now) {
        people.require(by, Permission.WRITE);
        pictures.get(id).restore(by, people.may(by, Permission.EDIT));
        pictures.write(id);
    }

    @Override
    public List<MediaEntry> list(AccountId by, MediaSearch search, int offset, int limit) {
        people.require(by, Permission.WRITE);
        return pictures.list(by, search, offset, limit).stream().map(KeptPicture::entry).toList();
    }

    @Override
    public long count(AccountId by, MediaSearch search) {
        people.require(by, Permission.WRITE);
        return pictures.count(by, search);
    }
}

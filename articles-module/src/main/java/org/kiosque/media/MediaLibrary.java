package org.kiosque.media;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;

/**
 * The pictures of the desk. All of it needs {@link org.kiosque.accounts.Permission#WRITE}; who lacks it meets
 * {@link org.kiosque.accounts.AccountRefused} NOT_ALLOWED. Whoever writes may describe every picture; retiring somebody
 * else's needs {@link org.kiosque.accounts.Permission#EDIT}.
 */
public interface MediaLibrary {

    /**
     * Keeps a picture: turned upright, encoded anew without anything the file said beside it, in all sizes. The same
     * bytes once more are the picture that is already there, and bring it back if it was retired.
     *
     * @throws MediaRefused NO_FILE, TOO_HEAVY, TOO_LARGE, UNKNOWN_KIND, SVG, DAMAGED, BUSY, STORE_FAILED
     */
    Uploaded upload(AccountId by, Upload upload, Instant now);

    /** @throws MediaRefused UNKNOWN */
    MediaEntry open(AccountId by, MediaId id);

    /**
     * Says something else about it and cuts it around another point. Fires {@link PictureChanged}; with another focal
     * point it has another version.
     *
     * @param revision as in the {@link MediaEntry} that was opened
     * @throws MediaRefused UNKNOWN, CHANGED_MEANWHILE, BUSY, STORE_FAILED
     */
    MediaEntry describe(AccountId by, MediaId id, int revision, Description description, Focus focus, Instant now);

    /**
     * Hides it from the library. Its addresses hold, for somebody may show it.
     *
     * @throws MediaRefused UNKNOWN, NOT_YOURS
     */
    void retire(AccountId by, MediaId id, Instant now);

    /** Shows it in the library again. @throws MediaRefused UNKNOWN, NOT_YOURS */
    void restore(AccountId by, MediaId id, Instant now);

    /** The last uploaded first. */
    List<MediaEntry> list(AccountId by, MediaSearch search, int offset, int limit);

    /** @return how many {@link #list} would show in all */
    long count(AccountId by, MediaSearch search);
}

package org.kiosque.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiosque.accounts.AccountId;

/**
 * What people are typing and have not saved, so that it outlives their session and their machine. Everybody has their
 * own; nobody else sees it. Every call is one transaction and needs {@link org.kiosque.accounts.Permission#WRITE}.
 */
public interface WorkingCopies {

    /** Of any one text: the body, what stands around it, and the names of the fields. */
    int TYPED_MAX = 600_000;
    int KEY_MAX = 60;

    /**
     * @param key the piece's number, or what the page thought of for a piece that has none yet: letters, digits, hyphens
     * @param typed as the page notes it; nobody else reads it
     * @param version of the piece that was opened; 0 for a new one
     */
    record WorkingCopy(String key, String typed, int version, Instant at) {}

    /**
     * Keeps it instead of what was kept under the same key.
     *
     * @throws IllegalArgumentException when a key or a text is none, or longer than it may be
     */
    void keep(AccountId by, String key, String typed, int version, Instant now);

    /** @return what one typed under this key and neither saved nor dropped; empty too when the key is none */
    Optional<WorkingCopy> find(AccountId by, String key);

    /** @return one's own, the last one first */
    List<WorkingCopy> all(AccountId by);

    /** It was saved, or is not wanted any more. */
    void drop(AccountId by, String key);

    /** Forgets what nobody has come back to. @return how many */
    int forget(Instant typedBefore);
}

package org.kiosque.web.media;

import org.kiosque.media.MediaEntry;

/**
 * What became of one file of an upload.
 *
 * @param entry null when it was refused
 * @param known whether the library had this very file already
 * @param refusal a sentence; null when it was not refused
 */
public record Outcome(String name, MediaEntry entry, boolean known, String refusal) {

    public boolean isRefused() {
        return refusal != null;
    }
}

package org.kiosque.newsroom;

import java.time.Instant;

/**
 * What a reporter writes into a live. A text that breaks these rules cannot exist; null texts become empty.
 *
 * @param at the moment it tells of; null for the moment it is added, or the one it had
 * @param title may be empty
 * @param body HTML, or plain paragraphs with an empty line between them; the module sanitises it
 */
public record LiveText(Instant at, String title, String body, boolean keyMoment) {

    public static final int TITLE_MAX = 160;
    public static final int BODY_MAX = 20_000;

    public LiveText {
        title = title == null ? "" : title.replaceAll("\\p{Cntrl}+", " ").strip();
        if (title.length() > TITLE_MAX)
            throw new IllegalArgumentException("A title has at most " + TITLE_MAX + " characters.");
        body = body == null ? "" : body.strip();
        if (body.length() > BODY_MAX) throw new IllegalArgumentException("An entry has at most " + BODY_MAX + " characters.");
    }
}

package org.kiosque.corrections;

import org.kiosque.corrections.CorrectionRefused.Reason;

/**
 * What an editor writes below an article. A note that breaks these rules cannot exist.
 *
 * @param text plain, cleaned as {@link Plain#text} does, {@value #TEXT_MIN} to {@value #TEXT_MAX} characters
 * @param before what the article said before, at most {@value #TEXT_MAX} characters; empty or null when it is not quoted
 * @param amends the number of an earlier entry that this one puts right, or null
 */
public record Note(CorrectionKind kind, String text, String before, Long amends) {

    public static final int TEXT_MIN = 10;
    public static final int TEXT_MAX = 2_000;

    /** @throws CorrectionRefused NO_KIND, TEXT_LENGTH, BEFORE_LENGTH */
    public Note {
        if (kind == null) throw new CorrectionRefused("new", Reason.NO_KIND);
        text = Plain.text(text);
        if (!Plain.has(text, TEXT_MIN, TEXT_MAX)) throw new CorrectionRefused("new", Reason.TEXT_LENGTH);
        before = Plain.text(before);
        if (!Plain.has(before, 0, TEXT_MAX)) throw new CorrectionRefused("new", Reason.BEFORE_LENGTH);
    }
}

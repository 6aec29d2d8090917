package org.kiosque.corrections;

/** What a note does to the text it stands under. */
public enum CorrectionKind {
    /** Something was wrong. */
    CORRECTION,
    /** Something was right but could be misread. */
    CLARIFICATION,
    /** Something happened since. */
    UPDATE
}

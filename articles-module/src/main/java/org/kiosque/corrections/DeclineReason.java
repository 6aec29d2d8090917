package org.kiosque.corrections;

/** Why the newsroom leaves a passage as it is. */
public enum DeclineReason {
    /** The passage is right. */
    ACCURATE,
    /** It is a matter of opinion or of style. */
    OPINION,
    /** It has been put right already. */
    ALREADY_CORRECTED,
    /** It could not be confirmed. */
    UNCONFIRMED,
    OTHER
}

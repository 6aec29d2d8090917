package org.kiosque.corrections;

import java.time.Instant;

/**
 * What computing every seal anew has shown.
 *
 * @param count how many entries hold, counted from the first
 * @param first when the first of them was published; null when there is none
 * @param last when the last of them was published; null when there is none
 * @param hash the seal of the last of them, {@value Correction#GENESIS} when there is none
 * @param fault the first thing that is wrong; null when the chain holds
 */
public record Verification(long count, Instant first, Instant last, String hash, Fault fault) {

    /** @param number of the entry at which the chain breaks */
    public record Fault(long number, Kind kind) {}

    public enum Kind {
        /** There is no entry with this number, though there are later ones or there were once. */
        MISSING,
        /** Its fields do not give its seal: one of them was changed. */
        CHANGED,
        /** It does not continue the entry before: one of the two was exchanged. */
        UNLINKED,
        /** It stands behind what the ledger knows as its end, or is another one than that. */
        ADDED
    }

    public boolean holds() {
        return fault == null;
    }
}

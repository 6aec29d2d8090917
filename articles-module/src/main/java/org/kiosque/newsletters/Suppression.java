package org.kiosque.newsletters;

import java.time.Instant;
import org.kiosque.accounts.AccountId;

/** An address that no letter goes to. @param by null when its mail came back; @param note may be empty */
public record Suppression(String address, AccountId by, String note, Instant since) {

    /** Keeps the address out of every log. */
    @Override
    public String toString() {
        return "Suppression[" + since + "]";
    }
}
